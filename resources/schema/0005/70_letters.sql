-- A letter template (modèle de courrier). Its texts are versions: a letter keeps the one it was made
-- from. shipped: came with the program, which wrote its first version.
CREATE TABLE letter_template (
    id {id},
    uuid {text} NOT NULL UNIQUE,
    kind {text} NOT NULL CHECK (kind IN ('free', 'admission', 'missing-papers', 'fee-attestation', 'situation-change')),
    name {text} NOT NULL UNIQUE CHECK (name <> ''),
    position {int} NOT NULL,
    version {int} NOT NULL DEFAULT 1,
    shipped {int} NOT NULL DEFAULT 0 CHECK (shipped IN (0, 1)),
    retired {int} NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)),
    row_version {int} NOT NULL DEFAULT 1
) {strict};

CREATE TABLE letter_template_version (
    template_id {int} NOT NULL REFERENCES letter_template (id),
    version {int} NOT NULL,
    subject {text} NOT NULL CHECK (subject <> ''),
    body {text} NOT NULL CHECK (body <> ''),
    -- NULL: came with the program
    written_at {instant},
    written_by {int} REFERENCES account (id),
    PRIMARY KEY (template_id, version)
) {strict};

-- A letter about a young person to one household or payer, as it was issued.
CREATE TABLE letter (
    id {id},
    document_id {int} NOT NULL UNIQUE REFERENCES issued_document (id),
    template_id {int} NOT NULL REFERENCES letter_template (id),
    template_version {int} NOT NULL,
    student_id {int} NOT NULL REFERENCES student (id),
    -- as it stands on the envelope
    recipient {text} NOT NULL,
    way {text} NOT NULL CHECK (way IN ('paper', 'file', 'e-mail')),
    batch_uuid {text} NOT NULL,
    issued_on {date} NOT NULL
) {strict};
CREATE INDEX letter_by_student ON letter (student_id);

-- Whom of the files it was written to; the young person is no party.
CREATE TABLE letter_recipient (
    letter_id {int} NOT NULL REFERENCES letter (id),
    party_id {int} NOT NULL REFERENCES party (id),
    PRIMARY KEY (letter_id, party_id)
) {strict};
CREATE INDEX letter_recipient_by_party ON letter_recipient (party_id);

INSERT INTO letter_template (uuid, kind, name, position, shipped) VALUES
    ('6f0f5b5e-5d53-4c1c-9d0e-1a6b7c2d0001', 'admission', 'Lettre d’admission', 1, 1),
    ('6f0f5b5e-5d53-4c1c-9d0e-1a6b7c2d0002', 'missing-papers', 'Pièces manquantes', 2, 1),
    ('6f0f5b5e-5d53-4c1c-9d0e-1a6b7c2d0003', 'fee-attestation', 'Attestation de frais de scolarité', 3, 1),
    ('6f0f5b5e-5d53-4c1c-9d0e-1a6b7c2d0004', 'situation-change', 'Changement de situation', 4, 1),
    ('6f0f5b5e-5d53-4c1c-9d0e-1a6b7c2d0005', 'free', 'Courrier libre', 5, 1);

INSERT INTO letter_template_version (template_id, version, subject, body)
SELECT id, 1, 'Admission de {élève.nom complet}', 'Madame, Monsieur,

Nous avons le plaisir de vous confirmer l’admission de {élève.nom complet} dans notre école pour l’année scolaire {candidature.année}.

Formation : {candidature.diplôme}
Atelier : {candidature.atelier}
Premier jour de l’année scolaire : {candidature.rentrée}

Pour terminer l’inscription, merci de prendre rendez-vous avec le secrétariat et d’apporter les pièces du dossier. L’heure d’accueil du premier jour vous sera communiquée avant la rentrée.

Nous restons à votre disposition au {école.téléphone} ou à l’adresse {école.courriel}.

Nous vous prions d’agréer nos salutations distinguées.'
FROM letter_template WHERE uuid = '6f0f5b5e-5d53-4c1c-9d0e-1a6b7c2d0001';

INSERT INTO letter_template_version (template_id, version, subject, body)
SELECT id, 1, 'Dossier de {élève.nom complet} : pièces à fournir', 'Madame, Monsieur,

Le dossier de {élève.nom complet} n’est pas encore complet. Il nous manque :

{pièces manquantes}

Merci de nous les remettre dès que possible, au secrétariat, par courrier ou par courriel à {école.courriel}. Si vous les avez déjà envoyées, ne tenez pas compte de cette lettre.

Si une pièce est difficile à obtenir, appelez-nous au {école.téléphone} : nous chercherons ensemble une solution.

Nous vous prions d’agréer nos salutations distinguées.'
FROM letter_template WHERE uuid = '6f0f5b5e-5d53-4c1c-9d0e-1a6b7c2d0002';

INSERT INTO letter_template_version (template_id, version, subject, body)
SELECT id, 1, 'Attestation de frais de scolarité pour {attestation.période}', '{école.nom} atteste que les frais de scolarité de {élève.nom complet} (date de naissance : {élève.naissance}) pour {attestation.période} s’élèvent, pour la part de {destinataire.nom}, à {attestation.facturé}.

Sur cette part, {attestation.réglé} ({attestation.réglé en lettres}) ont été réglés :

{attestation.règlements}

Ces sommes sont la contrepartie de la scolarité : cette attestation n’est pas un reçu fiscal de don.

Fait à {école.commune}, le {lettre.date}.'
FROM letter_template WHERE uuid = '6f0f5b5e-5d53-4c1c-9d0e-1a6b7c2d0003';

INSERT INTO letter_template_version (template_id, version, subject, body)
SELECT id, 1, '{élève.nom complet} : changement de situation', 'Madame, Monsieur,

Nous avons noté dans le dossier de {élève.nom complet} le changement de situation que vous nous avez signalé. Notre courrier vous parvient désormais à l’adresse ci-dessus.

Année scolaire : {scolarité.année}
Atelier : {scolarité.groupe}
Adresse du domicile : {élève.adresse}

Merci de vérifier ces informations et de nous dire ce qui ne serait pas exact, au {école.téléphone} ou à l’adresse {école.courriel}.

Nous vous prions d’agréer nos salutations distinguées.'
FROM letter_template WHERE uuid = '6f0f5b5e-5d53-4c1c-9d0e-1a6b7c2d0004';

INSERT INTO letter_template_version (template_id, version, subject, body)
SELECT id, 1, 'À propos de {élève.nom complet}', 'Madame, Monsieur,

Nous vous écrivons au sujet de {élève.nom complet}.

Nous vous prions d’agréer nos salutations distinguées.'
FROM letter_template WHERE uuid = '6f0f5b5e-5d53-4c1c-9d0e-1a6b7c2d0005';
