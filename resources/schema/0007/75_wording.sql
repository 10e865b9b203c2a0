-- The shipped letters as the program wrote them named people after « de », which a first name such
-- as Enzo elides. What a school rewrote is a further version and stays as it is; letters that were
-- issued keep their own words.
UPDATE letter_template_version SET
    subject = replace(replace(replace(subject,
        'Admission de {élève.nom complet}', 'Admission : {élève.nom complet}'),
        'Dossier de {élève.nom complet} : pièces à fournir', 'Pièces à fournir : {élève.nom complet}'),
        'À propos de {élève.nom complet}', 'À propos : {élève.nom complet}'),
    body = replace(replace(replace(replace(body,
        'vous confirmer l’admission de {élève.nom complet} dans notre école', 'vous confirmer que {élève.nom complet} entre dans notre école'),
        'Le dossier de {élève.nom complet} n’est pas', 'Le dossier ({élève.nom complet}) n’est pas'),
        'dans le dossier de {élève.nom complet} le changement', 'dans le dossier ({élève.nom complet}) le changement'),
        'Nous vous écrivons au sujet de {élève.nom complet}.', 'Ce courrier concerne {élève.nom complet}.')
WHERE version = 1 AND template_id IN (SELECT id FROM letter_template WHERE shipped = 1);
