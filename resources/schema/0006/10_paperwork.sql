-- The papers a file is made of (pièces du dossier), and of whom each is asked. The school's own
-- list: renamed, ordered and retired, never erased. What is said of age, guardian, bursary and
-- workshop holds together: all of it must be true.
CREATE TABLE document_requirement (
    id {id},
    uuid {text} NOT NULL UNIQUE,
    name {text} NOT NULL CHECK (name <> ''),
    folded_name {text} NOT NULL UNIQUE,
    newcomers {text} NOT NULL DEFAULT 'any' CHECK (newcomers IN ('any', 'new', 'returning')),
    majority {text} NOT NULL DEFAULT 'any' CHECK (majority IN ('any', 'minor', 'adult')),
    guardian {text} NOT NULL DEFAULT 'any' CHECK (guardian IN ('any', 'family', 'childcare')),
    bursary_only {int} NOT NULL DEFAULT 0 CHECK (bursary_only IN (0, 1)),
    workshop_id {int} REFERENCES workshop (id),
    -- received with the day until which it holds
    is_dated {int} NOT NULL DEFAULT 0 CHECK (is_dated IN (0, 1)),
    -- not everybody has one: never missing
    if_concerned {int} NOT NULL DEFAULT 0 CHECK (if_concerned IN (0, 1)),
    -- of health or of the family's situation: only that it was received, for the office alone
    is_sealed {int} NOT NULL DEFAULT 0 CHECK (is_sealed IN (0, 1)),
    -- asked for from that birthday on, and due before that one
    from_age {int} CHECK (from_age BETWEEN 1 AND 99),
    before_age {int} CHECK (before_age BETWEEN 1 AND 99),
    source {text} NOT NULL DEFAULT '',
    position {int} NOT NULL,
    retired {int} NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)),
    row_version {int} NOT NULL DEFAULT 1,
    CHECK (from_age IS NULL OR before_age IS NULL OR before_age > from_age)
) {strict};
INSERT INTO document_requirement (uuid, name, folded_name, newcomers, majority, guardian, bursary_only, is_dated, if_concerned, is_sealed, from_age, before_age, source, position) VALUES
    ('6f0c4f5e-0006-4000-8000-000000000001', 'Pièce d’identité', 'piece d identite', 'any', 'any', 'any', 0, 0, 0, 0, NULL, NULL, 'Liste de départ, à vérifier par l’école', 1),
    ('6f0c4f5e-0006-4000-8000-000000000002', 'Justificatif d’autorité parentale', 'justificatif d autorite parentale', 'any', 'minor', 'family', 0, 0, 0, 0, NULL, NULL, 'Liste de départ, à vérifier par l’école', 2),
    ('6f0c4f5e-0006-4000-8000-000000000003', 'Décision de placement (ASE)', 'decision de placement ase', 'any', 'minor', 'childcare', 0, 0, 0, 1, NULL, NULL, 'Liste de départ, à vérifier par l’école', 3),
    ('6f0c4f5e-0006-4000-8000-000000000004', 'Justificatif de domicile', 'justificatif de domicile', 'any', 'any', 'any', 0, 0, 0, 0, NULL, NULL, 'Liste de départ, à vérifier par l’école', 4),
    ('6f0c4f5e-0006-4000-8000-000000000005', 'Certificat de radiation (exeat)', 'certificat de radiation exeat', 'new', 'any', 'any', 0, 0, 0, 0, NULL, NULL, 'Liste de départ, à vérifier par l’école', 5),
    ('6f0c4f5e-0006-4000-8000-000000000006', 'Photo d’identité', 'photo d identite', 'new', 'any', 'any', 0, 0, 0, 0, NULL, NULL, 'Liste de départ, à vérifier par l’école', 6),
    ('6f0c4f5e-0006-4000-8000-000000000007', 'Attestation d’assurance responsabilité civile', 'attestation d assurance responsabilite civile', 'any', 'any', 'any', 0, 1, 0, 0, NULL, NULL, 'Liste de départ, à vérifier par l’école', 7),
    ('6f0c4f5e-0006-4000-8000-000000000008', 'Règlement intérieur signé', 'reglement interieur signe', 'any', 'any', 'any', 0, 1, 0, 0, NULL, NULL, 'Liste de départ, à vérifier par l’école', 8),
    ('6f0c4f5e-0006-4000-8000-000000000009', 'Contrat de scolarité signé', 'contrat de scolarite signe', 'any', 'any', 'any', 0, 1, 0, 0, NULL, NULL, 'Liste de départ, à vérifier par l’école', 9),
    ('6f0c4f5e-0006-4000-8000-000000000010', 'Autorisation de droit à l’image', 'autorisation de droit a l image', 'any', 'any', 'any', 0, 0, 0, 0, NULL, NULL, 'Liste de départ, à vérifier par l’école', 10),
    ('6f0c4f5e-0006-4000-8000-000000000011', 'Vaccinations (copie)', 'vaccinations copie', 'new', 'any', 'any', 0, 0, 0, 1, NULL, NULL, 'Liste de départ, à vérifier par l’école', 11),
    ('6f0c4f5e-0006-4000-8000-000000000012', 'Fiche de santé sous pli fermé', 'fiche de sante sous pli ferme', 'any', 'any', 'any', 0, 1, 0, 1, NULL, NULL, 'Liste de départ, à vérifier par l’école', 12),
    ('6f0c4f5e-0006-4000-8000-000000000013', 'Avis médical pour les travaux réglementés', 'avis medical pour les travaux reglementes', 'any', 'minor', 'any', 0, 1, 0, 1, NULL, NULL, 'Code du travail, R4153-40 et R4153-47, à vérifier par l’école', 13),
    ('6f0c4f5e-0006-4000-8000-000000000014', 'Attestation de recensement', 'attestation de recensement', 'any', 'any', 'any', 0, 0, 0, 0, 16, 18, 'Recensement à 16 ans, à vérifier par l’école', 14),
    ('6f0c4f5e-0006-4000-8000-000000000015', 'Certificat de participation à la JDC', 'certificat de participation a la jdc', 'any', 'any', 'any', 0, 0, 0, 0, 17, 18, 'JDC avant 18 ans, demandée dès 17 ans par usage, à vérifier par l’école', 15),
    ('6f0c4f5e-0006-4000-8000-000000000016', 'Notification de bourse', 'notification de bourse', 'any', 'any', 'any', 1, 1, 0, 1, NULL, NULL, 'Liste de départ, à vérifier par l’école', 16),
    ('6f0c4f5e-0006-4000-8000-000000000017', 'PAP, PPS, PAI ou PPRE (copie)', 'pap pps pai ou ppre copie', 'any', 'any', 'any', 0, 1, 1, 1, NULL, NULL, 'Liste de départ, à vérifier par l’école', 17),
    ('6f0c4f5e-0006-4000-8000-000000000018', 'Mandat de prélèvement', 'mandat de prelevement', 'any', 'any', 'any', 0, 0, 1, 0, NULL, NULL, 'Liste de départ, à vérifier par l’école', 18);

-- A paper that came in, or that somebody need not bring and why. Several of one kind follow each
-- other; the one that holds longest counts.
CREATE TABLE student_document (
    id {id},
    uuid {text} NOT NULL UNIQUE,
    student_id {int} NOT NULL REFERENCES student (id),
    requirement_id {int} NOT NULL REFERENCES document_requirement (id),
    outcome {text} NOT NULL CHECK (outcome IN ('received', 'waived')),
    noted_on {date} NOT NULL,
    valid_until {date},
    note {text} NOT NULL DEFAULT '',
    row_version {int} NOT NULL DEFAULT 1,
    CHECK (valid_until IS NULL OR valid_until >= noted_on),
    CHECK (outcome = 'received' OR note <> '')
) {strict};
CREATE INDEX student_document_by_student ON student_document (student_id, requirement_id);
