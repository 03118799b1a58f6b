/** The municipalities of the Netherlands by province, with the area codes of that province. */
const provinces = [
  { name: 'Groningen', capital: 'Groningen', areaCodes: ['50', '597', '598', '599', '595'], municipalities: `Eemsdelta, Groningen, Het Hogeland, Midden-Groningen, Oldambt, Pekela, Stadskanaal, Veendam, Westerkwartier, Westerwolde` },
  { name: 'Fryslân', capital: 'Leeuwarden', areaCodes: ['58', '513', '512', '515'], municipalities: `Achtkarspelen, Ameland, Dantumadiel, De Fryske Marren, Harlingen, Heerenveen, Leeuwarden, Noardeast-Fryslân, Ooststellingwerf, Opsterland, Schiermonnikoog, Smallingerland, Súdwest-Fryslân, Terschelling, Tytsjerksteradiel, Vlieland, Waadhoeke, Weststellingwerf` },
  { name: 'Drenthe', capital: 'Assen', areaCodes: ['592', '591', '528'], municipalities: `Aa en Hunze, Assen, Borger-Odoorn, Coevorden, De Wolden, Emmen, Hoogeveen, Meppel, Midden-Drenthe, Noordenveld, Tynaarlo, Westerveld` },
  { name: 'Overijssel', capital: 'Zwolle', areaCodes: ['38', '53', '74', '570', '546'], municipalities: `Almelo, Borne, Dalfsen, Deventer, Dinkelland, Enschede, Haaksbergen, Hardenberg, Hellendoorn, Hengelo, Hof van Twente, Kampen, Losser, Oldenzaal, Olst-Wijhe, Ommen, Raalte, Rijssen-Holten, Staphorst, Steenwijkerland, Tubbergen, Twenterand, Wierden, Zwartewaterland, Zwolle` },
  { name: 'Flevoland', capital: 'Lelystad', areaCodes: ['36', '320', '321', '527'], municipalities: `Almere, Dronten, Lelystad, Noordoostpolder, Urk, Zeewolde` },
  { name: 'Gelderland', capital: 'Arnhem', areaCodes: ['24', '26', '55', '314', '318', '344'], municipalities: `Aalten, Apeldoorn, Arnhem, Barneveld, Berg en Dal, Berkelland, Beuningen, Bronckhorst, Brummen, Buren, Culemborg, Doesburg, Doetinchem, Druten, Duiven, Ede, Elburg, Epe, Ermelo, Harderwijk, Hattem, Heerde, Heumen, Lingewaard, Lochem, Maasdriel, Montferland, Neder-Betuwe, Nijkerk, Nijmegen, Nunspeet, Oldebroek, Oost Gelre, Oude IJsselstreek, Overbetuwe, Putten, Renkum, Rheden, Rozendaal, Scherpenzeel, Tiel, Voorst, Wageningen, West Betuwe, West Maas en Waal, Westervoort, Wijchen, Winterswijk, Zaltbommel, Zevenaar, Zutphen` },
  { name: 'Utrecht', capital: 'Utrecht', areaCodes: ['30', '33', '346', '348'], municipalities: `Amersfoort, Baarn, Bunnik, Bunschoten, De Bilt, De Ronde Venen, Eemnes, Houten, IJsselstein, Leusden, Lopik, Montfoort, Nieuwegein, Oudewater, Renswoude, Rhenen, Soest, Stichtse Vecht, Utrecht, Utrechtse Heuvelrug, Veenendaal, Vijfheerenlanden, Wijk bij Duurstede, Woerden, Woudenberg, Zeist` },
  { name: 'Noord-Holland', capital: 'Haarlem', areaCodes: ['20', '23', '72', '75', '35', '229'], municipalities: `Aalsmeer, Alkmaar, Amstelveen, Amsterdam, Bergen, Beverwijk, Blaricum, Bloemendaal, Castricum, Den Helder, Diemen, Dijk en Waard, Drechterland, Edam-Volendam, Enkhuizen, Gooise Meren, Haarlem, Haarlemmermeer, Heemskerk, Heemstede, Heiloo, Hilversum, Hollands Kroon, Hoorn, Huizen, Koggenland, Landsmeer, Laren, Medemblik, Oostzaan, Opmeer, Ouder-Amstel, Purmerend, Schagen, Stede Broec, Texel, Uitgeest, Uithoorn, Velsen, Waterland, Wijdemeren, Wormerland, Zaanstad, Zandvoort` },
  { name: 'Zuid-Holland', capital: 'Den Haag', areaCodes: ['10', '70', '71', '15', '78', '79', '182'], municipalities: `Alblasserdam, Albrandswaard, Alphen aan den Rijn, Barendrecht, Bodegraven-Reeuwijk, Capelle aan den IJssel, Delft, Den Haag, Dordrecht, Goeree-Overflakkee, Gorinchem, Gouda, Hardinxveld-Giessendam, Hendrik-Ido-Ambacht, Hillegom, Hoeksche Waard, Kaag en Braassem, Katwijk, Krimpen aan den IJssel, Krimpenerwaard, Lansingerland, Leiden, Leiderdorp, Leidschendam-Voorburg, Lisse, Maassluis, Midden-Delfland, Molenlanden, Nieuwkoop, Nissewaard, Noordwijk, Oegstgeest, Papendrecht, Pijnacker-Nootdorp, Ridderkerk, Rijswijk, Rotterdam, Schiedam, Sliedrecht, Teylingen, Vlaardingen, Voorne aan Zee, Voorschoten, Waddinxveen, Wassenaar, Westland, Zoetermeer, Zoeterwoude, Zuidplas, Zwijndrecht` },
  { name: 'Zeeland', capital: 'Middelburg', areaCodes: ['113', '118', '115', '117'], municipalities: `Borsele, Goes, Hulst, Kapelle, Middelburg, Noord-Beveland, Reimerswaal, Schouwen-Duiveland, Sluis, Terneuzen, Tholen, Veere, Vlissingen` },
  { name: 'Noord-Brabant', capital: "'s-Hertogenbosch", areaCodes: ['13', '40', '73', '76', '412', '413', '492'], municipalities: `Alphen-Chaam, Altena, Asten, Baarle-Nassau, Bergeijk, Bergen op Zoom, Bernheze, Best, Bladel, Boekel, Boxtel, Breda, Cranendonck, Deurne, Dongen, Drimmelen, Eersel, Eindhoven, Etten-Leur, Geertruidenberg, Geldrop-Mierlo, Gemert-Bakel, Gilze en Rijen, Goirle, Halderberge, Heeze-Leende, Helmond, 's-Hertogenbosch, Heusden, Hilvarenbeek, Laarbeek, Land van Cuijk, Loon op Zand, Maashorst, Meierijstad, Moerdijk, Nuenen, Oirschot, Oisterwijk, Oosterhout, Oss, Reusel-De Mierden, Roosendaal, Rucphen, Sint-Michielsgestel, Someren, Son en Breugel, Steenbergen, Tilburg, Valkenswaard, Veldhoven, Vught, Waalre, Waalwijk, Woensdrecht, Zundert` },
  { name: 'Limburg', capital: 'Maastricht', areaCodes: ['43', '45', '46', '77', '475', '495'], municipalities: `Beek, Beekdaelen, Beesel, Bergen (L.), Brunssum, Echt-Susteren, Eijsden-Margraten, Gennep, Gulpen-Wittem, Heerlen, Horst aan de Maas, Kerkrade, Landgraaf, Leudal, Maasgouw, Maastricht, Meerssen, Mook en Middelaar, Nederweert, Peel en Maas, Roerdalen, Roermond, Simpelveld, Sittard-Geleen, Stein, Vaals, Valkenburg aan de Geul, Venlo, Venray, Voerendaal, Weert` },
];

/** The larger towns have an area code that every reader knows. */
const knownAreaCodes: Record<string, string> = {
  Amsterdam: '20', Rotterdam: '10', 'Den Haag': '70', Utrecht: '30', Eindhoven: '40', Groningen: '50', Tilburg: '13', Almere: '36', Breda: '76', Nijmegen: '24', Apeldoorn: '55',
  Haarlem: '23', Arnhem: '26', Enschede: '53', Amersfoort: '33', Zaanstad: '75', "'s-Hertogenbosch": '73', Zwolle: '38', Zoetermeer: '79', Leiden: '71', Maastricht: '43', Dordrecht: '78',
  Alkmaar: '72', Delft: '15', Venlo: '77', Deventer: '570', Hilversum: '35', Heerlen: '45', Leeuwarden: '58', Hengelo: '74', 'Sittard-Geleen': '46', Gouda: '182', Middelburg: '118', Assen: '592',
};

export interface Municipality {
  name: string;
  province: string;
  areaCodes: string[];
}

export const provinceSeats = provinces.map(({ name, capital }) => ({ name: `Provincie ${name}`, city: capital }));

export const municipalities: Municipality[] = provinces.flatMap(({ name: province, areaCodes, municipalities: names }) =>
  names.split(', ').map((name) => {
    const known = knownAreaCodes[name];
    return { name, province, areaCodes: known === undefined ? areaCodes : [known] };
  }),
);

const areaCodesByCity = new Map(municipalities.map(({ name, areaCodes }) => [name, areaCodes]));
/** Area codes, without the leading 0, that a telephone number in this town can have. */
export const areaCodesOf = (city: string): string[] => areaCodesByCity.get(city) ?? ['30'];

export const waterAuthorities = [
  { name: 'Waterschap Aa en Maas', city: "'s-Hertogenbosch" },
  { name: 'Waterschap Amstel, Gooi en Vecht', city: 'Amsterdam' },
  { name: 'Waterschap Brabantse Delta', city: 'Breda' },
  { name: 'Waterschap De Dommel', city: 'Boxtel' },
  { name: 'Hoogheemraadschap van Delfland', city: 'Delft' },
  { name: 'Waterschap Drents Overijsselse Delta', city: 'Zwolle' },
  { name: 'Wetterskip Fryslân', city: 'Leeuwarden' },
  { name: 'Hoogheemraadschap Hollands Noorderkwartier', city: 'Dijk en Waard' },
  { name: 'Waterschap Hollandse Delta', city: 'Ridderkerk' },
  { name: "Waterschap Hunze en Aa's", city: 'Veendam' },
  { name: 'Waterschap Limburg', city: 'Roermond' },
  { name: 'Waterschap Noorderzijlvest', city: 'Groningen' },
  { name: 'Waterschap Rijn en IJssel', city: 'Doetinchem' },
  { name: 'Hoogheemraadschap van Rijnland', city: 'Leiden' },
  { name: 'Waterschap Rivierenland', city: 'Tiel' },
  { name: 'Waterschap Scheldestromen', city: 'Middelburg' },
  { name: 'Hoogheemraadschap van Schieland en de Krimpenerwaard', city: 'Rotterdam' },
  { name: 'Hoogheemraadschap De Stichtse Rijnlanden', city: 'Houten' },
  { name: 'Waterschap Vallei en Veluwe', city: 'Apeldoorn' },
  { name: 'Waterschap Vechtstromen', city: 'Almelo' },
  { name: 'Waterschap Zuiderzeeland', city: 'Lelystad' },
];
