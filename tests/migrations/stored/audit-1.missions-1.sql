PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE migration (
    room TEXT NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (room, number)
  ) STRICT, WITHOUT ROWID;
INSERT INTO migration VALUES('audit',1);
INSERT INTO migration VALUES('missions',1);
CREATE TABLE audit (
  id INTEGER NOT NULL PRIMARY KEY,
  at_micros INTEGER NOT NULL,   -- UTC, microseconds since 1970.
  actor TEXT NOT NULL,
  action TEXT NOT NULL,
  table_name TEXT NOT NULL,
  first_row INTEGER NOT NULL,   -- The ids that this command gave, all in one block.
  last_row INTEGER NOT NULL CHECK (first_row <= last_row),
  rows_digest TEXT NOT NULL,    -- SHA-256 of the canonical rows, in the order of their ids.
  previous TEXT NOT NULL,       -- The hash of the row before; empty in the first.
  hash TEXT NOT NULL            -- SHA-256 of all of the above.
) STRICT;
INSERT INTO audit VALUES(1,1795419143000432,'shell:root','example load','record',1,4,'15b3c8a6aff9bbb6932ba89c96d4a2a27630b0ec14d1955eb7fbada866d53532','','d3ec9ba8559a8d529a9e9276496b383464b043b349ae3a49f15f6a7f40ce9c31');
INSERT INTO audit VALUES(2,1795419143000432,'shell:root','example load','mission',1,4,'207d292ad3a207f44fc3927b6da48db24eccd9da8bd385a4618ed2b877c70d2b','d3ec9ba8559a8d529a9e9276496b383464b043b349ae3a49f15f6a7f40ce9c31','04ba10917e54e6aac7ffb8ceb2eaa41e8341a4f5a310086582a8089c6ea0e9a9');
INSERT INTO audit VALUES(3,1795419143000432,'shell:root','example load','record',5,7,'722a48705b37f8538aa88d52be4c9ebb120fdc2c2a29744966c9e615fe6abb14','04ba10917e54e6aac7ffb8ceb2eaa41e8341a4f5a310086582a8089c6ea0e9a9','d71b92c95178f5eed23ec9c9d2d0fa781ab9e402d2c2e2961c2c5c13d9756d34');
INSERT INTO audit VALUES(4,1795419143000432,'shell:root','example load','body',1,3,'3c6ee4090403440d7300965eb42c7768ce85844fc8eaedbcc18ed84d981c7d8c','d71b92c95178f5eed23ec9c9d2d0fa781ab9e402d2c2e2961c2c5c13d9756d34','ce8cb9dcc78b846b7476f5a480835e1fa0d1c65693965dceea55e91b55b5b8b8');
INSERT INTO audit VALUES(5,1795419143000432,'shell:root','example load','record',8,13,'876d2b15daf4534d711fd454cb481412ef86944157eccbac59aa2bcd8d45eca6','ce8cb9dcc78b846b7476f5a480835e1fa0d1c65693965dceea55e91b55b5b8b8','5cd1818b79eb6cf935d3faf3fb0927c806c90ec37d94a16964b42e23ae152c79');
INSERT INTO audit VALUES(6,1795419143000432,'shell:root','example load','source',1,6,'23ee400aa95e96ef621f5d47ed34e50a0b96e57964ff4916944e4cc087937a8d','5cd1818b79eb6cf935d3faf3fb0927c806c90ec37d94a16964b42e23ae152c79','788cef0c9d3e3656e9b3006156fc552a4b0b86bcca0c6f58e6fef89a2e301817');
INSERT INTO audit VALUES(7,1795419143000432,'shell:root','example load','record',14,19,'de6aa702b28d4ff09e5f603a7f50801fe475ead068da003a4c47583597e88aad','788cef0c9d3e3656e9b3006156fc552a4b0b86bcca0c6f58e6fef89a2e301817','f42585de266d4de478e077e218d2159914d5a902c52ed3bfb09e8dfa86573c4b');
INSERT INTO audit VALUES(8,1795419143000432,'shell:root','example load','metric',1,6,'d82fd3248dda7f8b4e9257ee3c52008a7bc72e2e56f965792f9a30f9938c6974','f42585de266d4de478e077e218d2159914d5a902c52ed3bfb09e8dfa86573c4b','4cacd8b2ba565ae223369f666eb311a47b780d0f956379b0e9f558ede135fe62');
INSERT INTO audit VALUES(9,1795419143000432,'shell:root','example load','record',20,25,'5d30b50a2518a80d8a7d628d4e31f87b40917b7f381a6b32d88f30ec960d8cc4','4cacd8b2ba565ae223369f666eb311a47b780d0f956379b0e9f558ede135fe62','15ac7bc27301bd369b553346bc68de4eb12a5b7a5420f7758f92ea9d0ff511c7');
INSERT INTO audit VALUES(10,1795419143000432,'shell:root','example load','replay',1,6,'7cb663e6c340dc7d96ab1428de17b5191d9c087c85e96de475237359b9274dd6','15ac7bc27301bd369b553346bc68de4eb12a5b7a5420f7758f92ea9d0ff511c7','3ff5de1c1fc8a3111751bf41d724ab93539d9493a05bb339161c9d6361ef5f63');
INSERT INTO audit VALUES(11,1795419143000432,'shell:root','example load','observation',1,24,'58a3a69c9bcc9ceab2446caa467474bf865f6813a9b2a69d15d3bd61bd36a949','3ff5de1c1fc8a3111751bf41d724ab93539d9493a05bb339161c9d6361ef5f63','42fde43d319b02d127df327c2607dc5cd80457cc880387b3229955dd4f0e6bca');
INSERT INTO audit VALUES(12,1795419143108900,'shell:root','observation import','observation',25,25,'bfca2bba1153f4780c1456c93ab458962b35043e4b0d937fd8f5d73459c18e9d','42fde43d319b02d127df327c2607dc5cd80457cc880387b3229955dd4f0e6bca','fdac8fbed0ff5419e8c5971feba1a4612b8bee1b20344e37677caed367b64978');
CREATE TABLE record (
  id INTEGER NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('mission', 'body', 'source', 'metric', 'replay')),
  code TEXT NOT NULL,
  UNIQUE (kind, code)
) STRICT;
INSERT INTO record VALUES(1,'mission','health');
INSERT INTO record VALUES(2,'mission','safety');
INSERT INTO record VALUES(3,'mission','opportunity');
INSERT INTO record VALUES(4,'mission','security');
INSERT INTO record VALUES(5,'body','K02000001');
INSERT INTO record VALUES(6,'body','K04000001');
INSERT INTO record VALUES(7,'body','E92000001');
INSERT INTO record VALUES(8,'source','nhs-rtt');
INSERT INTO record VALUES(9,'source','nhs-ae-trusts');
INSERT INTO record VALUES(10,'source','dfe-ks2-gap');
INSERT INTO record VALUES(11,'source','dfe-ks4-gap');
INSERT INTO record VALUES(12,'source','moj-crown-court');
INSERT INTO record VALUES(13,'source','dwp-hbai');
INSERT INTO record VALUES(14,'metric','nhs-waiting-list');
INSERT INTO record VALUES(15,'metric','ae-four-hours');
INSERT INTO record VALUES(16,'metric','ks2-gap');
INSERT INTO record VALUES(17,'metric','ks4-gap');
INSERT INTO record VALUES(18,'metric','crown-court-open');
INSERT INTO record VALUES(19,'metric','child-poverty');
INSERT INTO record VALUES(20,'replay','nhs-waiting-list');
INSERT INTO record VALUES(21,'replay','ae-four-hours');
INSERT INTO record VALUES(22,'replay','ks2-gap');
INSERT INTO record VALUES(23,'replay','ks4-gap');
INSERT INTO record VALUES(24,'replay','crown-court-open');
INSERT INTO record VALUES(25,'replay','child-poverty');
CREATE TABLE mission (
  record_id INTEGER NOT NULL REFERENCES record (id),
  row_id INTEGER NOT NULL,
  title TEXT NOT NULL,
  goal TEXT NOT NULL,
  statutory_basis TEXT NOT NULL,
  headline_metric TEXT,           -- The code of a metric.
  position INTEGER NOT NULL,
  PRIMARY KEY (record_id, row_id)
) STRICT, WITHOUT ROWID;
INSERT INTO mission VALUES(1,1,'Health','Make the UK the healthiest country in the world','None yet: proposed. The paper asks that missions are put into law.','nhs-waiting-list',1);
INSERT INTO mission VALUES(2,2,'Safety','Make the UK the safest country in the OECD','None yet: proposed. The paper asks that missions are put into law.','crown-court-open',2);
INSERT INTO mission VALUES(3,3,'Opportunity','Every young person learns the basics and is in employment','None yet: proposed. The paper asks that missions are put into law.','ks2-gap',3);
INSERT INTO mission VALUES(4,4,'Security','End child poverty in the UK','None yet: proposed. The paper asks that missions are put into law.','child-poverty',4);
CREATE TABLE body (
  record_id INTEGER NOT NULL REFERENCES record (id),
  row_id INTEGER NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  parent TEXT,                    -- The code of a body.
  PRIMARY KEY (record_id, row_id)
) STRICT, WITHOUT ROWID;
INSERT INTO body VALUES(5,1,'United Kingdom','nation',NULL);
INSERT INTO body VALUES(6,2,'England and Wales','nation','K02000001');
INSERT INTO body VALUES(7,3,'England','nation','K02000001');
CREATE TABLE source (
  record_id INTEGER NOT NULL REFERENCES record (id),
  row_id INTEGER NOT NULL,
  title TEXT NOT NULL,
  publisher TEXT NOT NULL,
  licence TEXT NOT NULL,
  attribution TEXT NOT NULL,
  file TEXT NOT NULL,
  note TEXT,
  PRIMARY KEY (record_id, row_id)
) STRICT, WITHOUT ROWID;
INSERT INTO source VALUES(8,1,'Referral to treatment waiting times: overview time series','NHS England','Open Government Licence v3.0','Source: NHS England. Contains public sector information licensed under the Open Government Licence v3.0.','nhs/rtt_england_monthly.csv','Incomplete pathways at the end of the month, with NHS England''s estimates for trusts that did not report: the column total_with_estimates. A person with two referrals counts twice. February 2024 is not in the file. Extracted from the publisher''s workbook by redstarmatt/WIAH.');
INSERT INTO source VALUES(9,2,'A&E attendances and emergency admissions by trust','NHS England','Open Government Licence v3.0','Source: NHS England. Contains public sector information licensed under the Open Government Licence v3.0.','nhs/ae_trust_2021_2025.csv','Added up here over the trusts that reported both figures. Left out are the trusts in the field test of other standards, which gave no 4-hour figure: 11 to 14 trusts each month until May 2023, none from June 2023, so the series breaks there. Only NHS trusts are in the file, so the share can differ from the one published for England. February and March 2025 are row for row copies of February and March 2024, down to a trust (RAP) that is gone in January and April 2025, so both months are entered as not available. Extracted from the publisher''s workbooks by humaniverse/healthyr.');
INSERT INTO source VALUES(10,3,'Key stage 2 disadvantage gap index','Department for Education','Open Government Licence v3.0','Source: Department for Education. Contains public sector information licensed under the Open Government Licence v3.0.','education/ks2_gap_index.csv','No assessments in 2019/20 and 2020/21: the publisher writes x. 2023/24 is marked Revised, not Final, and is entered as provisional. The file was transcribed from the stored text of the publisher''s table in Pawansingh3889/uk-education-attainment.');
INSERT INTO source VALUES(11,4,'Key stage 4 disadvantage gap index','Department for Education','Open Government Licence v3.0','Source: Department for Education. Contains public sector information licensed under the Open Government Licence v3.0.','education/ks4_gap_index.csv','As published: grades came from centres and teachers in 2019/20 and 2020/21 and were set more generously than usual in 2021/22, so those years do not compare with others. The file has no column of revisions, so every year is entered as final. Extracted from the publisher''s table by redstarmatt/WIAH.');
INSERT INTO source VALUES(12,5,'Criminal court statistics quarterly: Crown Court receipts, disposals and open cases','Ministry of Justice','Open Government Licence v3.0','Source: Ministry of Justice. Contains public sector information licensed under the Open Government Licence v3.0.','justice/crown_court_backlog_trajectory.csv','England and Wales, cases open at the end of the quarter, on the publisher''s revised basis; the file starts in 2016. The change in open cases is not exactly receipts less disposals: they differ by tens to some hundreds. The file writes 48260.0 where we write 48260. Extracted by YusufIsmailayo/moj-crown-court-statistics-pipeline.');
INSERT INTO source VALUES(13,6,'Households below average income: children in relative poverty after housing costs','Department for Work and Pensions','Open Government Licence v3.0','Source: Department for Work and Pensions. Contains public sector information licensed under the Open Government Licence v3.0.','poverty/child_poverty_ahc_hbai.csv','Each figure is the average of three financial years, shown under the last of them, so neighbouring figures share two years of data and are not the yearly headline figures. 2021/22 is empty in the file. Taken from the Social Mobility Commission''s State of the Nation data (ukgov-equality-hub/smc-son).');
CREATE TABLE metric (
  record_id INTEGER NOT NULL REFERENCES record (id),
  row_id INTEGER NOT NULL,
  title TEXT NOT NULL,
  short_title TEXT NOT NULL,
  service TEXT NOT NULL,
  mission TEXT NOT NULL,          -- The code of a mission.
  body TEXT NOT NULL,             -- The code of the body whose figures open its page.
  unit TEXT NOT NULL,
  unit_words TEXT NOT NULL,
  decimals INTEGER NOT NULL,
  direction TEXT NOT NULL,
  kind TEXT NOT NULL,
  dimension TEXT NOT NULL,
  tier TEXT NOT NULL,
  period_kind TEXT NOT NULL,
  description TEXT NOT NULL,
  PRIMARY KEY (record_id, row_id)
) STRICT, WITHOUT ROWID;
INSERT INTO metric VALUES(14,1,'People waiting for hospital treatment: incomplete pathways','NHS waiting list','health','health','E92000001','count','incomplete pathways',0,'lower','output','access','comprehensive','month','Referrals for consultant-led treatment that had not started by the end of the month, with estimates for trusts that did not report. One person can be on more than one pathway.');
INSERT INTO metric VALUES(15,2,'A&E attendances dealt with within 4 hours','A&E within 4 hours','health','health','E92000001','percent','per cent of A&E attendances',1,'higher','output','access','comprehensive','month','Attendances admitted, transferred or discharged within 4 hours of arrival, as a share of all attendances at the NHS trusts that reported both figures. Until May 2023, 11 to 14 trusts that tested other standards are left out.');
INSERT INTO metric VALUES(16,3,'Disadvantage gap at the end of primary school','Primary school gap','schools','opportunity','E92000001','index','points of the gap index',2,'lower','outcome','quality','core','academic_year','How far the key stage 2 results of disadvantaged pupils in state schools in England lie behind those of all other pupils. It compares mean ranks in reading and maths. 0 is no gap. There were no assessments in 2019/20 and 2020/21.');
INSERT INTO metric VALUES(17,4,'Disadvantage gap at the end of secondary school','Secondary school gap','schools','opportunity','E92000001','index','points of the gap index',2,'lower','outcome','quality','core','academic_year','How far the key stage 4 (GCSE) results of disadvantaged pupils in state schools in England lie behind those of all other pupils. It compares mean ranks in English and maths. 0 is no gap. Grades were awarded differently in 2019/20 to 2021/22.');
INSERT INTO metric VALUES(18,5,'Crown Court cases waiting to be completed','Crown Court open cases','courts','safety','K04000001','count','open cases',0,'lower','output','access','comprehensive','quarter','Cases in the Crown Court of England and Wales still open at the end of the quarter.');
INSERT INTO metric VALUES(19,6,'Children in relative poverty after housing costs','Child poverty','social security','security','E92000001','percent','per cent of children',1,'lower','outcome','quality','core','financial_year','Children in households below 60% of the median income of the year, after housing costs, as the average of three financial years that end with the one shown.');
CREATE TABLE replay (
  record_id INTEGER NOT NULL REFERENCES record (id),
  row_id INTEGER NOT NULL,
  from_period TEXT NOT NULL,
  nowcast_from TEXT,
  nowcast_to TEXT,
  replay_from TEXT NOT NULL,
  replay_to TEXT NOT NULL,
  rate TEXT NOT NULL,
  to_level TEXT NOT NULL,
  source_in_paper TEXT,
  note TEXT,
  PRIMARY KEY (record_id, row_id)
) STRICT, WITHOUT ROWID;
INSERT INTO replay VALUES(20,1,'2023-09',NULL,NULL,'2007-08','2010-06','endpoints','low','Figure 1.5: nearly 10 years','The paper says 2007-10 and names no months. August 2007 is the first month in the file; the last month is ours, chosen after trying others: ending in January 2010 gives 7.0 years, in March 2010 8.0, in December 2010 10.5.');
INSERT INTO replay VALUES(21,2,'2025-07',NULL,NULL,'2023-07','2025-07','endpoints','high',NULL,'The paper gives no figure for A&E; the window is ours. July to July keeps the season out, and both Julys hold every trust. The best month, April 2021, leaves out 12 trusts and fell in the pandemic, when fewer people came.');
INSERT INTO replay VALUES(22,3,'2021/22','2016/17','2018/19','2010/11','2016/17','endpoints','low','Figure 1.7 and note 3: until 2028','The windows are the paper''s. It used months of learning from the Education Policy Institute; we use the gap index of the Department for Education, and the answer agrees.');
INSERT INTO replay VALUES(23,4,'2021/22','2016/17','2018/19','2010/11','2016/17','endpoints','low','Figure 1.7 and note 3: until 2030','The windows are the paper''s, the measure is not: it used months of learning from the Education Policy Institute, which we do not hold. On the gap index of the Department for Education the same method gives about 2026.');
INSERT INTO replay VALUES(24,5,'2023 Q2',NULL,NULL,'2016 Q1','2018 Q4','endpoints','38108','Figure 1.10: up to a decade','The paper says ''a reasonable rate of improvement'' back to ''pre-pandemic levels'' and gives neither rate nor level. Ours are the start (the last quarter published well before the paper), the level (the end of 2019) and the window (the whole fall from the first quarter in the file to the record low). The figures have been revised since. The answer, under 5 years, is shorter than the paper''s. With the longest fall since the pandemic, 2021 Q2 to 2022 Q1, it takes 7.3 years.');
INSERT INTO replay VALUES(25,6,'2024-25',NULL,NULL,'1998-99','2004-05','endpoints','low',NULL,'The paper gives no figure for child poverty; the window is ours: the six years of fall from the peak of 1998-99. Each figure is the average of three years and 2021-22 is empty, so the low and the latest level are smoother than any single year.');
CREATE TABLE observation (
  metric_id INTEGER NOT NULL REFERENCES record (id),
  body_id INTEGER NOT NULL REFERENCES record (id),
  period INTEGER NOT NULL,        -- Its place among the periods of the metric's kind.
  revision INTEGER NOT NULL,      -- From 1.
  row_id INTEGER NOT NULL,
  value REAL,
  numerator REAL,
  denominator REAL,
  status TEXT NOT NULL CHECK (status IN ('final', 'provisional', 'revised', 'missing')),
  reason TEXT,                    -- Why it is missing.
  source_id INTEGER REFERENCES record (id),
  source_rows TEXT,
  recorded_micros INTEGER NOT NULL,
  PRIMARY KEY (metric_id, body_id, period, revision),
  CHECK ((value IS NULL) = (status = 'missing')),
  CHECK ((reason IS NULL) = (status <> 'missing'))
) STRICT, WITHOUT ROWID;
INSERT INTO observation VALUES(14,7,24091,1,1,4186974.0,NULL,NULL,'final',NULL,8,'2',1795419143000432);
INSERT INTO observation VALUES(14,7,24091,2,25,4186975.0,NULL,NULL,'final',NULL,8,'2',1795419143108900);
INSERT INTO observation VALUES(14,7,24092,1,2,3997551.0,NULL,NULL,'final',NULL,8,'3',1795419143000432);
INSERT INTO observation VALUES(14,7,24093,1,3,3939821.0,NULL,NULL,'final',NULL,8,'4',1795419143000432);
INSERT INTO observation VALUES(14,7,24094,1,4,3921962.0,NULL,NULL,'final',NULL,8,'5',1795419143000432);
INSERT INTO observation VALUES(14,7,24095,1,5,3861337.0,NULL,NULL,'final',NULL,8,'6',1795419143000432);
INSERT INTO observation VALUES(14,7,24096,1,6,3510437.0,NULL,NULL,'final',NULL,8,'7',1795419143000432);
INSERT INTO observation VALUES(14,7,24097,1,7,3116073.0,NULL,NULL,'final',NULL,8,'8',1795419143000432);
INSERT INTO observation VALUES(14,7,24098,1,8,3056710.0,NULL,NULL,'final',NULL,8,'9',1795419143000432);
INSERT INTO observation VALUES(14,7,24099,1,9,2940270.0,NULL,NULL,'final',NULL,8,'10',1795419143000432);
INSERT INTO observation VALUES(14,7,24100,1,10,2871949.0,NULL,NULL,'final',NULL,8,'11',1795419143000432);
INSERT INTO observation VALUES(14,7,24101,1,11,2743336.0,NULL,NULL,'final',NULL,8,'12',1795419143000432);
INSERT INTO observation VALUES(14,7,24102,1,12,2650711.0,NULL,NULL,'final',NULL,8,'13',1795419143000432);
INSERT INTO observation VALUES(14,7,24103,1,13,2675732.0,NULL,NULL,'final',NULL,8,'14',1795419143000432);
INSERT INTO observation VALUES(14,7,24104,1,14,2633591.0,NULL,NULL,'final',NULL,8,'15',1795419143000432);
INSERT INTO observation VALUES(14,7,24105,1,15,2474846.0,NULL,NULL,'final',NULL,8,'16',1795419143000432);
INSERT INTO observation VALUES(14,7,24106,1,16,2432758.0,NULL,NULL,'final',NULL,8,'17',1795419143000432);
INSERT INTO observation VALUES(14,7,24107,1,17,2345732.0,NULL,NULL,'final',NULL,8,'18',1795419143000432);
INSERT INTO observation VALUES(14,7,24108,1,18,2342439.0,NULL,NULL,'final',NULL,8,'19',1795419143000432);
INSERT INTO observation VALUES(14,7,24109,1,19,2349456.0,NULL,NULL,'final',NULL,8,'20',1795419143000432);
INSERT INTO observation VALUES(14,7,24110,1,20,2399587.0,NULL,NULL,'final',NULL,8,'21',1795419143000432);
INSERT INTO observation VALUES(14,7,24111,1,21,2457080.0,NULL,NULL,'final',NULL,8,'22',1795419143000432);
INSERT INTO observation VALUES(14,7,24112,1,22,2484035.0,NULL,NULL,'final',NULL,8,'23',1795419143000432);
INSERT INTO observation VALUES(14,7,24113,1,23,2521825.0,NULL,NULL,'final',NULL,8,'24',1795419143000432);
INSERT INTO observation VALUES(14,7,24114,1,24,2520700.0,NULL,NULL,'final',NULL,8,'25',1795419143000432);
CREATE UNIQUE INDEX audit_table_row ON audit (table_name, last_row);
COMMIT;
