#include "core/letters/letter_field.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace letters {

namespace {

using enum FieldGroup;
using Source = FieldSource;

// The examples are of the schools that use it: French.
struct Row {
    FieldGroup group;
    FieldSource source;
    const char16_t *name;
    const char *label;
    const char16_t *example;
    bool isBlock = false;
};

constexpr Row kFields[]{
    {Letter, Source::Letter, u"lettre.date", QT_TRANSLATE_NOOP("letters", "Day of the letter"),
        u"7 septembre 2026"},
    {Letter, Source::Letter, u"destinataire.nom", QT_TRANSLATE_NOOP("letters", "Who is written to"),
        u"Anne et Paul Dupont"},
    {Letter, Source::Letter, u"destinataire.adresse",
        QT_TRANSLATE_NOOP("letters", "Address of who is written to"),
        u"12 rue des Forges, 42000 Saint-Étienne"},
    {Letter, Source::Letter, u"lettre.auteur",
        QT_TRANSLATE_NOOP("letters", "Who writes the letter"), u"Jeanne Morel"},
    {Letter, Source::Papers, u"pièces manquantes",
        QT_TRANSLATE_NOOP("letters", "Missing papers (list)"), u"Assurance scolaire", true},
    {Student, Source::Student, u"élève.prénom", QT_TRANSLATE_NOOP("letters", "First name"), u"Léa"},
    {Student, Source::Student, u"élève.nom", QT_TRANSLATE_NOOP("letters", "Last name"), u"DUPONT"},
    {Student, Source::Student, u"élève.nom complet",
        QT_TRANSLATE_NOOP("letters", "First and last name"), u"Léa Dupont"},
    {Student, Source::Student, u"élève.naissance", QT_TRANSLATE_NOOP("letters", "Birth date"),
        u"17/05/2010"},
    {Student, Source::Student, u"élève.lieu de naissance",
        QT_TRANSLATE_NOOP("letters", "Birth place"), u"Saint-Étienne"},
    {Student, Source::Student, u"élève.INE", QT_TRANSLATE_NOOP("letters", "INE"), u"123456789AB"},
    {Student, Source::Student, u"élève.adresse",
        QT_TRANSLATE_NOOP("letters", "Address of the young person"),
        u"12 rue des Forges, 42000 Saint-Étienne"},
    {Schooling, Source::Schooling, u"scolarité.année", QT_TRANSLATE_NOOP("letters", "School year"),
        u"2026-2027"},
    {Schooling, Source::Schooling, u"scolarité.groupe",
        QT_TRANSLATE_NOOP("letters", "Workshop group"), u"Usinage 1"},
    {Schooling, Source::Schooling, u"scolarité.groupe de théorie",
        QT_TRANSLATE_NOOP("letters", "Theory group"), u"Théorie A"},
    {Schooling, Source::Schooling, u"scolarité.diplôme",
        QT_TRANSLATE_NOOP("letters", "Diploma prepared"), u"CAP CIP"},
    {Schooling, Source::Schooling, u"scolarité.parcours",
        QT_TRANSLATE_NOOP("letters", "Year of the path"), u"année 1 sur 2"},
    {Schooling, Source::Schooling, u"scolarité.entrée", QT_TRANSLATE_NOOP("letters", "First day"),
        u"1 septembre 2026"},
    {Schooling, Source::Schooling, u"scolarité.sortie",
        QT_TRANSLATE_NOOP("letters", "Last day, of who leaves"), u"2 juillet 2027"},
    {Application, Source::Application, u"candidature.année",
        QT_TRANSLATE_NOOP("letters", "School year applied for"), u"2027-2028"},
    {Application, Source::Application, u"candidature.atelier",
        QT_TRANSLATE_NOOP("letters", "Workshop applied for"), u"Usinage"},
    {Application, Source::Application, u"candidature.diplôme",
        QT_TRANSLATE_NOOP("letters", "Diploma applied for"), u"CAP CIP"},
    {Application, Source::Application, u"candidature.décision",
        QT_TRANSLATE_NOOP("letters", "Day of the decision"), u"12 mai 2027"},
    {Application, Source::Application, u"candidature.rentrée",
        QT_TRANSLATE_NOOP("letters", "First day of the year applied for"),
        u"mercredi 1 septembre 2027"},
    {Absences, Source::Absences, u"absences.mois",
        QT_TRANSLATE_NOOP("letters", "Newest month with absences"), u"octobre 2026"},
    {Absences, Source::Absences, u"absences.demi-journées",
        QT_TRANSLATE_NOOP("letters", "Half-days missed in it, justified or not"), u"6"},
    {Absences, Source::Absences, u"absences.sans motif",
        QT_TRANSLATE_NOOP("letters", "Half-days of it without a valid reason"), u"4"},
    {Absences, Source::Absences, u"absences.sans motif entières",
        QT_TRANSLATE_NOOP("letters", "Of these, missed whole"), u"3"},
    {Absences, Source::Absences, u"absences.règle",
        QT_TRANSLATE_NOOP("letters", "How half-days are counted"),
        u"Une demi-journée compte dès qu’une séance entière y est manquée."},
    {Absences, Source::Absences, u"absences.liste",
        QT_TRANSLATE_NOOP("letters", "Half-days missed (table)"), u"", true},
    {Absences, Source::Absences, u"absences.démarches",
        QT_TRANSLATE_NOOP("letters", "Steps taken by the school (list)"),
        u"Appel téléphonique du 5 octobre 2026", true},
    {Fees, Source::Fees, u"frais.total",
        QT_TRANSLATE_NOOP("letters", "Charged to who is written to"), u"600,00 €"},
    {Fees, Source::Fees, u"frais.réglé", QT_TRANSLATE_NOOP("letters", "Settled of it"),
        u"200,00 €"},
    {Fees, Source::Fees, u"frais.reste", QT_TRANSLATE_NOOP("letters", "Left to pay of it"),
        u"400,00 €"},
    {Fees, Source::Fees, u"frais.échéancier",
        QT_TRANSLATE_NOOP("letters", "Instalments left to pay (table)"), u"", true},
    {Attestation, Source::Attestation, u"attestation.période",
        QT_TRANSLATE_NOOP("letters", "Period"), u"l’année civile 2026"},
    {Attestation, Source::Attestation, u"attestation.facturé",
        QT_TRANSLATE_NOOP("letters", "Charged in the period"), u"600,00 €"},
    {Attestation, Source::Attestation, u"attestation.réglé",
        QT_TRANSLATE_NOOP("letters", "Settled in the period"), u"400,00 €"},
    {Attestation, Source::Attestation, u"attestation.réglé en lettres",
        QT_TRANSLATE_NOOP("letters", "Settled in the period, in words"), u"quatre cents euros"},
    {Attestation, Source::Attestation, u"attestation.règlements",
        QT_TRANSLATE_NOOP("letters", "Payments and who made them (table)"), u"", true},
    {School, Source::Letter, u"école.nom", QT_TRANSLATE_NOOP("letters", "Name of the school"),
        u"École de Production"},
    {School, Source::Letter, u"école.adresse",
        QT_TRANSLATE_NOOP("letters", "Address of the school"),
        u"1 rue des Forges, 42000 Saint-Étienne"},
    {School, Source::Letter, u"école.commune",
        QT_TRANSLATE_NOOP("letters", "Commune of the school"), u"Saint-Étienne"},
    {School, Source::Letter, u"école.téléphone",
        QT_TRANSLATE_NOOP("letters", "Phone of the school"), u"04 77 00 00 00"},
    {School, Source::Letter, u"école.courriel",
        QT_TRANSLATE_NOOP("letters", "E-mail of the school"), u"contact@ecole.example"},
    {School, Source::Letter, u"école.direction", QT_TRANSLATE_NOOP("letters", "Head of the school"),
        u"Claire Martin"},
};

bool isFor(const Row &row, LetterKind kind)
{
    return row.group != Attestation || kind == LetterKind::FeeAttestation;
}

Field fieldOf(const Row &row)
{
    return {QString::fromUtf16(row.name), QCoreApplication::translate("letters", row.label),
        QString::fromUtf16(row.example), row.group, row.source, row.isBlock};
}

// Levenshtein's: how many letters to change, add or leave out.
int distance(const QString &a, const QString &b)
{
    std::vector<int> row(size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const size_t at = size_t(j);
            const int above = row[at];
            const int change = diagonal + (a.at(i - 1) == b.at(j - 1) ? 0 : 1);
            row[at] = std::min({change, above + 1, row[at - 1] + 1});
            diagonal = above;
        }
    }
    return row.back();
}

} // namespace

size_t qHash(FieldSource source, size_t seed) noexcept
{
    return ::qHash(int(source), seed);
}

QString titleOf(FieldGroup group)
{
    switch (group) {
    case FieldGroup::Letter:
        return QCoreApplication::translate("letters", "The letter");
    case FieldGroup::Student:
        return QCoreApplication::translate("letters", "The young person");
    case FieldGroup::Schooling:
        return QCoreApplication::translate("letters", "Schooling");
    case FieldGroup::Application:
        return QCoreApplication::translate("letters", "Application");
    case FieldGroup::Absences:
        return QCoreApplication::translate("letters", "Absences");
    case FieldGroup::Fees:
        return QCoreApplication::translate("letters", "Fees");
    case FieldGroup::Attestation:
        return QCoreApplication::translate("letters", "Fee attestation");
    case FieldGroup::School:
        return QCoreApplication::translate("letters", "The school");
    }
    return {};
}

std::vector<Field> fieldsOf(LetterKind kind)
{
    std::vector<Field> fields;
    for (const Row &row : kFields) {
        if (isFor(row, kind))
            fields.push_back(fieldOf(row));
    }
    return fields;
}

std::optional<Field> fieldNamed(LetterKind kind, const QString &typed)
{
    const QString wanted = base::folded(typed);
    for (const Row &row : kFields) {
        if (isFor(row, kind) && base::folded(QString::fromUtf16(row.name)) == wanted)
            return fieldOf(row);
    }
    return std::nullopt;
}

QString nearestField(LetterKind kind, const QString &typed)
{
    constexpr qsizetype kLongest = 60;
    const QString wanted = base::folded(typed.left(kLongest));
    QString nearest;
    int least = std::max(2, int(wanted.size()) / 2);
    for (const Row &row : kFields) {
        const QString name = QString::fromUtf16(row.name);
        if (!isFor(row, kind))
            continue;
        if (const int changes = distance(wanted, base::folded(name)); changes < least) {
            least = changes;
            nearest = name;
        }
    }
    return nearest;
}

FieldValues exampleValues(LetterKind kind)
{
    FieldValues values;
    for (const Field &field : fieldsOf(kind)) {
        FieldValue value{field.example, {}};
        if (field.isBlock) {
            value.block = LetterPart{LetterPart::Kind::List, {},
                {field.example.isEmpty() ? u"…"_s : field.example}, {}, {}, {}};
        }
        values.insert(field.name, value);
    }
    return values;
}

} // namespace letters
