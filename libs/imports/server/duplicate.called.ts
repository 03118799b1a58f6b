/**
 * Names that people are called by, and the ones in their passports. Two names that stand in one line may be one person's, and
 * often are not: Jan and Johan are also just two men.
 */
const lines = `
  johannes jan johan hans joop hannes jo sjaak
  johanna jo joke hanneke hanna anja annie jopie hannie janneke johan
  hendrik henk rik harry henri heinz hein rick
  hendrika riek henny rika hetty
  willem wim wil pim bill willy
  wilhelmina willemijn mien wil willy mina minke mijntje helma willie
  pieter piet peter petrus pie
  petra petronella nel pietje ellie nelly
  maria ria marieke marja marijke mieke mia riet miep marie
  anna anneke annie anja annemiek ans anne
  antonius ton toon anton twan teun antoon
  antonia toos tonny toni
  cornelis kees cor cees corne nelis
  cornelia corrie cor nel lia corry
  gerardus gerard gerrit ger geert
  gerarda gerda gerrie
  jacobus jaap co jacob koos jacques jacco sjaak
  jacoba coby co koosje
  theodorus theo door dorus
  theodora thea dora door
  adrianus ad arie adrie adriaan janus jos
  adriana jana adri ada
  nicolaas nico klaas nick niek claus
  matthijs thijs mathieu mathijs matthew
  mattheus thijs mat theo
  christiaan chris christian
  christina christien tine stien ina tineke chris
  catharina karin tineke trijn toos rina ineke trudy catrien kaatje
  elisabeth els betty lies liesbeth elly bets lisa elise ilse elsbeth
  margaretha margriet greet gre greetje marga rita margreet
  martinus martin tinus maarten mart
  franciscus frans frank francois cis
  francisca cisca francien sis
  leonardus leo leon leendert
  robertus rob robert bob
  bartholomeus bart mees
  thomas tom tommie
  theresia trees thea resi
  diederik dirk dick diede
  dirk dick derk
  alexander alex sander lex xander
  michael michel michiel mike maikel
  stephanus stef stefan steven
  albertus albert bert ab bart
  lambertus bert lambert bertus
  hubertus bert huub hub
  josephus jos jef joep sjef jozef
  frederik fred frits freek rik
  lodewijk lode louis lowie
  annelies annie lies anne
  arnoldus nol arnold arno
  aleida alie lida
  geertruida truus geertje trudy trui gerda
  jeroen jerome`;

const rootsByName = new Map<string, string[]>();
for (const names of lines.trim().split('\n').map((line) => line.trim().split(' '))) {
  // as fold() has them
  for (const name of names.map((each) => each.replaceAll('ij', 'y'))) rootsByName.set(name, [...(rootsByName.get(name) ?? []), names[0]!]);
}

/** For a folded given name, the lines that it stands in, as a text array in SQL. */
export const rootsOf = (name: string) =>
  `coalesce((select string_to_array(roots, ' ') from (values ${[...rootsByName].map(([key, roots]) => `('${key}', '${[...new Set(roots)].join(' ')}')`).join(', ')}) called (name, roots) where called.name = ${name}), '{}')`;
