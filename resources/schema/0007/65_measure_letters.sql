-- Letters to families about measures: free letters with fields of their own, which the school
-- rewrites. No article of the law stands in them.
INSERT INTO letter_template (uuid, kind, name, position, shipped) VALUES
    ('6f0f5b5e-5d53-4c1c-9d0e-1a6b7c2d0014', 'free', 'Mesure : information de la famille', 14, 1),
    ('6f0f5b5e-5d53-4c1c-9d0e-1a6b7c2d0015', 'free', 'Exclusion temporaire : information de la famille', 15, 1);

INSERT INTO letter_template_version (template_id, version, subject, body)
SELECT id, 1, '{mesure.nature} : {élève.nom complet}', 'Madame, Monsieur,

Nous vous informons de la décision prise le {mesure.décision}. Elle concerne {élève.nom complet} :

{mesure.nature}

{mesure.motif}

Nous restons à votre disposition au {école.téléphone} pour en parler avec vous et avec {élève.prénom}.

Nous vous prions d’agréer nos salutations distinguées.'
FROM letter_template WHERE uuid = '6f0f5b5e-5d53-4c1c-9d0e-1a6b7c2d0014';

INSERT INTO letter_template_version (template_id, version, subject, body)
SELECT id, 1, 'Exclusion temporaire : {élève.nom complet}', 'Madame, Monsieur,

Après l’entretien du {mesure.audition}, il a été décidé le {mesure.décision} que {élève.nom complet} n’irait pas à l’école :

{mesure.jours}

{mesure.motif}

Merci de nous appeler au {école.téléphone} pour préparer son retour.

Nous vous prions d’agréer nos salutations distinguées.'
FROM letter_template WHERE uuid = '6f0f5b5e-5d53-4c1c-9d0e-1a6b7c2d0015';
