import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The lists of the field as they are shipped; an administrator adds to them and switches rows off. */
export class ReferenceData1764000008000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
insert into category (code, label_nl, label_en) values
  ('kabinet', 'kabinet', 'cabinet'),
  ('tweede_kamer', 'Tweede Kamer', 'House of Representatives'),
  ('eerste_kamer', 'Eerste Kamer', 'Senate'),
  ('ministerie', 'ministerie', 'ministry'),
  ('uitvoering_toezicht', 'uitvoeringsorganisatie/toezichthouder', 'executive agency/supervisor'),
  ('provincie', 'provincie', 'province'),
  ('gemeente', 'gemeente', 'municipality'),
  ('waterschap', 'waterschap', 'water authority'),
  ('europese_unie', 'Europese Unie', 'European Union'),
  ('adviesraad_planbureau', 'adviesraad/planbureau', 'advisory council/planning agency'),
  ('koepel', 'koepel (VNG e.a.)', 'umbrella organisation (VNG etc.)'),
  ('werkgeversorganisatie', 'werkgeversorganisatie', 'employers’ organisation'),
  ('vakbond', 'vakbond', 'trade union'),
  ('brancheorganisatie', 'brancheorganisatie', 'trade association'),
  ('beroepsvereniging', 'beroepsvereniging', 'professional association'),
  ('lid', 'lid', 'member organisation'),
  ('kennisinstituut', 'kennisinstituut/hogeschool', 'knowledge institute/university of applied sciences'),
  ('opleidingsfonds', 'opleidingsfonds', 'training fund'),
  ('financier', 'financier/verzekeraar', 'funder/insurer'),
  ('clienten_bewoners', 'cliënten-/bewonersorganisatie', 'clients’/residents’ organisation'),
  ('maatschappelijk', 'maatschappelijke organisatie', 'civil society organisation'),
  ('media', 'media', 'media'),
  ('adviesbureau', 'adviesbureau', 'consultancy'),
  ('leverancier', 'leverancier', 'supplier'),
  ('internationaal', 'internationaal', 'international');

insert into interaction_type (code, label_nl, label_en) values
  ('gesprek', 'gesprek 1-op-1', 'one-to-one conversation'),
  ('overleg', 'overleg', 'meeting'),
  ('telefoon', 'telefoon', 'telephone'),
  ('videogesprek', 'videogesprek', 'video call'),
  ('email', 'e-mail', 'e-mail'),
  ('brief', 'brief', 'letter'),
  ('bericht', 'bericht', 'message'),
  ('werkbezoek', 'werkbezoek', 'working visit'),
  ('bijeenkomst', 'bijeenkomst/congres', 'gathering/conference'),
  ('commissievergadering', 'commissievergadering bijgewoond', 'committee meeting attended'),
  ('rondetafel', 'rondetafel/inbreng', 'round table/contribution'),
  ('position_paper', 'position paper verzonden', 'position paper sent'),
  ('informeel', 'informeel contact', 'informal contact'),
  ('mediacontact', 'mediacontact', 'media contact'),
  ('sociale_media', 'sociale media', 'social media');

insert into purpose (code, label_nl, label_en) values
  ('stakeholder_map', 'stakeholderkaart', 'stakeholder map'),
  ('relationship_management', 'relatiebeheer', 'relationship management'),
  ('newsletter', 'nieuwsbrief', 'newsletter'),
  ('invitation', 'uitnodiging', 'invitation'),
  ('member_administration', 'ledenadministratie', 'member administration'),
  ('member_consultation', 'ledenraadpleging', 'member consultation'),
  ('press', 'pers', 'press');
`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`delete from category; delete from interaction_type; delete from purpose`);
  }
}
