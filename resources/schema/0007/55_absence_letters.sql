-- Letters to families about absences: free letters with fields of their own, which the school
-- rewrites. No article of the law stands in them.
INSERT INTO letter_template (uuid, kind, name, position, shipped) VALUES
    ('6f0f5b5e-5d53-4c1c-9d0e-1a6b7c2d0011', 'free', 'Absence : demande de motif', 11, 1),
    ('6f0f5b5e-5d53-4c1c-9d0e-1a6b7c2d0012', 'free', 'Absences : convocation à un entretien', 12, 1),
    ('6f0f5b5e-5d53-4c1c-9d0e-1a6b7c2d0013', 'free', 'Absences : courrier à partir de 18 ans', 13, 1);

INSERT INTO letter_template_version (template_id, version, subject, body)
SELECT id, 1, 'Motif d’absence à nous donner : {élève.nom complet}', 'Madame, Monsieur,

{élève.nom complet} a manqué des séances en {absences.mois} :

{absences.liste}

Merci de nous donner sans tarder le motif de ce qui n’est pas encore justifié, par écrit ou au {école.téléphone}.

Nous vous prions d’agréer nos salutations distinguées.'
FROM letter_template WHERE uuid = '6f0f5b5e-5d53-4c1c-9d0e-1a6b7c2d0011';

INSERT INTO letter_template_version (template_id, version, subject, body)
SELECT id, 1, 'Absences et entretien : {élève.nom complet}', 'Madame, Monsieur,

En {absences.mois}, {élève.nom complet} compte {absences.demi-journées} demi-journées manquées, dont {absences.sans motif} sans motif valable :

{absences.liste}

Nous souhaitons en parler avec vous et avec {élève.prénom}, pour comprendre et chercher ensemble une solution. Merci d’appeler le {école.téléphone} pour convenir d’un rendez-vous.

Nous vous prions d’agréer nos salutations distinguées.'
FROM letter_template WHERE uuid = '6f0f5b5e-5d53-4c1c-9d0e-1a6b7c2d0012';

INSERT INTO letter_template_version (template_id, version, subject, body)
SELECT id, 1, 'Vos absences de {absences.mois}', '{élève.prénom},

En {absences.mois}, vous comptez {absences.demi-journées} demi-journées manquées, dont {absences.sans motif} sans motif valable :

{absences.liste}

Merci de nous en donner le motif et de prendre rendez-vous au {école.téléphone} : nous chercherons ensemble ce qui peut vous aider.

Avec nos salutations.'
FROM letter_template WHERE uuid = '6f0f5b5e-5d53-4c1c-9d0e-1a6b7c2d0013';
