import type { Random } from './random.js';

const words = (text: string): string[] => text.trim().split(/\s*,\s*/);

// Given names by background: a surname goes with a name that could be its bearer's.
const given = {
  dutch: {
    MRS: words(`Anna, Maria, Johanna, Cornelia, Elisabeth, Marjolein, Ingrid, Petra, Monique, Saskia, Esther, Linda, Mirjam, Annemarie, Wilma, Ineke, Margriet, Hanneke, Sophie, Emma, Julia, Lotte, Fleur, Iris, Roos, Femke, Sanne, Eline, Marieke, Janneke, Willemijn, Annelies, Carolien, Brigitte, Zoë, Chloë, Daniëlle, Noëlle, Renée, Hélène, Thérèse, Loïs, Anaïs, José, Desirée, Geneviève, Marijke, Rijnie, Wijtske, Sjoukje, Tjitske, Baukje, Fenna, Geertje, Hiltje, Truus, Riet, Corrie, Anne-Fleur, Mies, Nienke, Tessa, Vera, Yvonne`),
    MR: words(`Jan, Piet, Kees, Henk, Willem, Gerrit, Dirk, Johannes, Hendrik, Cornelis, Peter, Erik, Marcel, Paul, Rob, Frank, Bart, Maarten, Jeroen, Martijn, Sander, Wouter, Thomas, Daan, Sem, Bram, Luuk, Ruben, Tim, Koen, Stijn, Gijs, Thijs, Matthijs, Rijk, IJsbrand, IJme, Tijmen, Jelle, Sietse, Fedde, Tjeerd, Wiebe, Hidde, Douwe, André, René, Jérôme, François, Benoît, Raphaël, Daniël, Joël, Zoltán, Jan-Willem, Pieter-Bas, Geert-Jan, Anne, Berend, Harm, Teun, Guus, Christiaan, Theodoor, Philip`),
  },
  belgian: { MRS: words(`Veerle, Liesbet, Goedele, Katrien, Hilde, Griet, Marie-Claire, An, Leen, Tinne`), MR: words(`Wannes, Joris, Bart, Dirk, Luc, Jean-Pierre, Pieter, Stef, Filip, Geert`) },
  turkish: { MRS: words(`Ayşe, Elif, Gülşen, Zeynep, Çiğdem, Emine, Hatice, Merve, Özlem, Nuray`), MR: words(`Mehmet, Mustafa, Emre, Ahmet, Çağlar, Ömer, Hakan, Yusuf, Serdar, İbrahim`) },
  moroccan: { MRS: words(`Fatima, Naïma, Khadija, Samira, Aïcha, Nadia, Loubna, Hanane, Souad, Yasmina`), MR: words(`Youssef, Mohamed, Karim, Abdelhafid, Rachid, Hicham, Saïd, Driss, Noureddine, Bilal`) },
  surinamese: { MRS: words(`Sharda, Anita, Sheila, Marlène, Soenita, Shanti, Joyce, Urmila, Mavis, Cheryl`), MR: words(`Radjesh, Sunil, Glenn, Ashwin, Romeo, Winston, Rishi, Humphrey, Stanley, Dewin`) },
  elsewhere: { MRS: words(`Agnieszka, Olena, Małgorzata, Amina, Hodan, Nguyễn Linh, Conceição, Selam, Zahra, Joana`), MR: words(`Tomasz, Wojciech, Abdi, Oleksandr, João, Tesfay, Hamid, Nuno, Zbigniew, Bashar`) },
};

// prefix|surname
const surnames = {
  dutch: words(`|Jansen, |Bakker, |Visser, |Smit, |Meijer, |Mulder, |Bos, |Vos, |Peters, |Hendriks, |Dekker, |Brouwer, |Dijkstra, |Smits, |Kok, |Jacobs, |Vermeulen, |Schouten, |Willems, |Hoekstra, |Koster, |Prins, |Huisman, |Postma, |Kuipers, |Bosman, |Veenstra, |Timmermans, |Groen, |Gerritsen, |Kramer, |Kuiper, |Verhoeven, |Scholten, |Mol, |Wiersma, |Blom, |Zijlstra, |IJzerman, |IJsselstein, |IJpelaar, |Dijkman, |Schrijver, |Nijhuis, |Slijkhuis, |Kuijpers, |Kuypers, |Feijen, |Feyen, |Ruijs, |Terpstra, |Miedema, |Sikkema, |Oosterhuis, |Boerma, |Haanstra, |Wessels, |Drost, |Tuinman, |Poelman, |Koppelaar, |Ridderhof, |Hoogendoorn, |Groenewegen, |Langeveld, |Lübbers, |Müller, |Schröder, |Größe, |Geërts, |Coïni, |Daniëls, |Weijers-Kolk,
    de|Vries, de|Jong, de|Boer, de|Groot, de|Bruijn, de|Bruyn, de|Wit, de|Graaf, de|Haan, de|Ruiter, de|Rooij, de|Koning, de|Leeuw, de|Wijs, van|Dijk, van|Dyk, van|Leeuwen, van|Vliet, van|Beek, van|Gogh, van|Rossum, van|Schaik, van|Loon, van|IJzendoorn, van der|Meer, van der|Heijden, van der|Linden, van der|Veen, van der|Wal, van der|Ploeg, van den|Berg, van den|Heuvel, van den|Broek, van de|Ven, van de|Velde, van de|Pol, van 't|Hof, van 't|Veer, van 't|Hoff, in 't|Veld, in 't|Hout, 't|Hart, 't|Hooft, op den|Kamp, op 't|Land, uit den|Bogaard, onder de|Linden, aan de|Stegge, bij de|Weg, ten|Broeke, ten|Have, ten|Cate, ter|Horst, ter|Braak, te|Wierik, den|Boer, den|Uijl, den|Hartog, den|Ouden, 's|Jacob, d'|Ancona, d'|Hont, d'|Arnaud, l'|Ami, du|Pon, la|Fleur, le|Grand, della|Faille, von|Meyenfeldt, zur|Mühlen, van de l'|Isle`),
  belgian: words(`Van|Damme, De|Smet, Van den|Bossche, De|Clercq, Vanden|Abeele, |Peeters, |Maes, |Claes, |Goossens, De|Wilde, Van|Hecke, |D'Hondt, |Vandenbroucke, Van der|Stappen`),
  turkish: words(`|Yılmaz, |Öztürk, |Çelik, |Şahin, |Aydın, |Kılıç, |Doğan, |Arslan, |Güneş, |Özdemir, |Koç, |Yıldırım, |Kaya`),
  moroccan: words(`el|Amrani, el|Idrissi, |Bouzidi, ben|Ali, |Benali, |Aboutaleb-Haddou, |Azzouzi, el|Ouali, |Chaouki, |Tahiri, |Zerouali, |Ouahabi, ait|Taleb, |Bensaïd`),
  surinamese: words(`|Sewnarain, |Ramdin, |Biharie, |Pinas, |Tjon-A-Ten, |Lo Fo Wong, |Doekhi, |Kalloe, |Mohan, |Vreugdenhil, |Ramcharan, |Wijntuin, |Slijngard, |Jie-A-Fa, |Wong Loi Sing`),
  elsewhere: words(`|Kowalska, |Wójcik, |Nowak, |Shevchenko, |Hassan, |Warsame, |Nguyễn, |da Silva, dos|Santos, |Tesfamariam, |Rahimi, |Haddad, |Łukasiewicz, |Pereira`),
};

type Background = keyof typeof surnames;

export interface PersonName {
  initials: string | null;
  givenName: string | null;
  surnamePrefix: string | null;
  surname: string;
  partnerSurname: string | null;
  formOfAddress: 'MR' | 'MRS' | 'NEUTRAL';
  sortOnPrefix: boolean;
  belgian: boolean;
}

const split = (entry: string): [string | null, string] => {
  const [prefix, surname] = entry.split('|');
  return [prefix || null, surname ?? ''];
};

const digraphs = /^(IJ|Th|Ch|Ph|Tj|Sj)/;
const initialOf = (name: string): string => `${(digraphs.exec(name) ?? /^\p{L}/u.exec(name))?.[0] ?? 'A'}.`;

/** An invented person's name; the hard cases of Dutch names all turn up among a few hundred of them. */
export function makeName(random: Random): PersonName {
  const background = random.weighted<Background>([['dutch', 82], ['moroccan', 5], ['turkish', 4.5], ['surinamese', 4.5], ['belgian', 2], ['elsewhere', 2]]);
  const sex = random.chance(0.57) ? 'MRS' : 'MR';
  const givenName = random.pick(given[background][sex]);
  const [surnamePrefix, surname] = split(random.pick(surnames[background]));

  // Whoever took a partner's name, with its own prefix in it.
  let partnerSurname: string | null = null;
  if (background !== 'belgian' && random.chance(sex === 'MRS' ? 0.16 : 0.02)) {
    const [prefix, name] = split(random.pick(surnames[random.chance(0.9) ? 'dutch' : background]));
    if (name !== surname) partnerSurname = prefix === null ? name : `${prefix}${prefix.endsWith("'") && prefix !== "'t" && !prefix.endsWith(" 't") ? '' : ' '}${name}`;
  }

  const further = Array.from({ length: random.weighted([[0, 40], [1, 40], [2, 20]]) }, () => initialOf(random.pick(given.dutch[sex])));
  const known = random.weighted<'both' | 'given' | 'initials'>([['both', 70], ['given', 18], ['initials', 12]]);
  return {
    initials: known === 'given' ? null : [initialOf(givenName), ...further].join(''),
    givenName: known === 'initials' ? null : givenName,
    surnamePrefix,
    surname,
    partnerSurname,
    formOfAddress: random.chance(0.07) ? 'NEUTRAL' : sex,
    sortOnPrefix: background === 'belgian',
    belgian: background === 'belgian',
  };
}
