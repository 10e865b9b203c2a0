#include "core/letters/letter_facts.h"

#include "core/base/contact_formats.h"
#include "core/base/format.h"
#include "core/enrolment/enrolment_repository.h"
#include "core/paperwork/paperwork_service.h"
#include "core/school/school_repository.h"
#include "core/school/signature_repository.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace letters {

namespace {

// The newest wish to come, whatever became of it.
const QString kApplication =
    u"SELECT y.label, y.first_day, w.name, d.short_name, a.state_on FROM application a JOIN "
    "school_year y ON y.id = a.year_id LEFT JOIN workshop w ON w.id = a.workshop_id LEFT JOIN "
    "diploma d ON d.id = a.diploma_id WHERE a.student_id = ? ORDER BY y.first_day DESC LIMIT 1"_s;

// The stay that goes on; else the next one, else the last.
const enrolment::EnrolmentRecord *recordOn(
    const std::vector<enrolment::EnrolmentRecord> &records, QDate day)
{
    const enrolment::EnrolmentRecord *found = nullptr;
    for (const enrolment::EnrolmentRecord &record : records) { // oldest first
        found = &record;
        if (record.enrolment.dates().to.value_or(day) >= day)
            break;
    }
    return found;
}

// A day on which its groups and path can be asked for.
QDate dayWithin(const enrolment::Enrolment &enrolment, QDate day)
{
    const base::DateRange dates = enrolment.dates();
    if (day < dates.from)
        return dates.from;
    return dates.to && day > *dates.to ? *dates.to : day;
}

QString pathWords(const enrolment::Path &path)
{
    return QCoreApplication::translate("letters", "year %1 of %2")
        .arg(QString::number(path.yearOfPath), QString::number(path.plannedYears));
}

} // namespace

LetterFacts::LetterFacts(security::Workspace &workspace, const security::Permit &permit,
    std::optional<security::Permit> fees)
    : m_workspace(workspace)
    , m_permit(permit)
    , m_fees(fees)
    , m_today(workspace.clock().today())
{
}

base::Result<FieldValues> LetterFacts::valuesOf(const QSet<FieldSource> &sources,
    const PlannedLetter &letter, const people::Student &student,
    const std::optional<fees::AttestationPeriod> &period)
{
    FieldValues values;
    ET_TRY(addLetter(values, letter));
    if (sources.contains(FieldSource::Student))
        ET_TRY(addStudent(values, student));
    if (sources.contains(FieldSource::Schooling))
        ET_TRY(addSchooling(values, student.id));
    if (sources.contains(FieldSource::Application))
        ET_TRY(addApplication(values, student.id));
    if (sources.contains(FieldSource::Absences))
        ET_TRY(addAbsences(values, student.id));
    if (sources.contains(FieldSource::Papers))
        ET_TRY(addPapers(values, student.id));
    if (sources.contains(FieldSource::Fees))
        ET_TRY(addFees(values, letter));
    if (sources.contains(FieldSource::Attestation) && period)
        ET_TRY(addAttestation(values, letter, *period));
    return values;
}

base::Result<school::Issuer> LetterFacts::issuer(bool isSigned)
{
    if (!m_issuer) {
        storage::Database &database = m_workspace.database();
        ET_ASSIGN(m_issuer, school::SchoolRepository::issuer(database, m_permit));
        ET_ASSIGN(const auto signature, school::SignatureRepository::read(database, m_permit));
        m_signature = signature.picture;
    }
    school::Issuer issuer = *m_issuer;
    if (isSigned)
        issuer.signature = m_signature;
    return issuer;
}

base::Done LetterFacts::addLetter(FieldValues &values, const PlannedLetter &letter)
{
    ET_ASSIGN(const school::Issuer school, issuer());
    const security::SignedIn *author = m_workspace.signedIn();
    values[u"lettre.date"_s].text = base::formatDayMonth(m_today);
    values[u"destinataire.nom"_s].text = letter.household.names();
    values[u"destinataire.adresse"_s].text = people::oneLine(letter.household.address);
    values[u"lettre.auteur"_s].text = author ? author->name : QString();
    values[u"école.nom"_s].text = school.name;
    values[u"école.adresse"_s].text = school.addressLines.join(u", "_s);
    values[u"école.commune"_s].text = school.commune;
    values[u"école.téléphone"_s].text = base::shownPhone(school.phone);
    values[u"école.courriel"_s].text = school.email;
    values[u"école.direction"_s].text = school.headName;
    return {};
}

base::Done LetterFacts::addStudent(FieldValues &values, const people::Student &student)
{
    const people::StudentDetails &details = student.details;
    values[u"élève.prénom"_s].text = people::shownFirstName(details);
    values[u"élève.nom"_s].text = people::shownLastName(details).toUpper();
    values[u"élève.nom complet"_s].text = people::letterName(details);
    values[u"élève.naissance"_s].text = base::formatDate(details.birthDate);
    values[u"élève.lieu de naissance"_s].text = details.birthPlace;
    values[u"élève.INE"_s].text = details.ine;
    ET_ASSIGN(
        const auto file, people::mailFile(m_workspace.database(), m_permit, student.id, m_today));
    if (file)
        values[u"élève.adresse"_s].text = people::oneLine(people::studentAddress(*file));
    return {};
}

base::Done LetterFacts::addSchooling(FieldValues &values, people::StudentId student)
{
    ET_ASSIGN(const auto records,
        enrolment::EnrolmentRepository::ofStudent(m_workspace.database(), m_permit, student));
    const enrolment::EnrolmentRecord *record = recordOn(records, m_today);
    if (!record)
        return {};
    const enrolment::Enrolment &enrolment = record->enrolment;
    const QDate day = dayWithin(enrolment, m_today);
    values[u"scolarité.année"_s].text = enrolment.year.label;
    values[u"scolarité.entrée"_s].text = base::formatDayMonth(enrolment.entryOn);
    if (enrolment.exitOn)
        values[u"scolarité.sortie"_s].text = base::formatDayMonth(*enrolment.exitOn);
    if (const auto *group = record->groupOn(enrolment::GroupKind::Workshop, day))
        values[u"scolarité.groupe"_s].text = group->groupName;
    if (const auto *group = record->groupOn(enrolment::GroupKind::Theory, day))
        values[u"scolarité.groupe de théorie"_s].text = group->groupName;
    if (const enrolment::Path *path = record->pathOn(day)) {
        values[u"scolarité.diplôme"_s].text = path->diplomaName;
        values[u"scolarité.parcours"_s].text = pathWords(*path);
    }
    return {};
}

base::Done LetterFacts::addApplication(FieldValues &values, people::StudentId student)
{
    storage::Statement row(m_workspace.database(), kApplication);
    ET_TRY(row.run(student));
    if (row.next()) {
        values[u"candidature.année"_s].text = row.text(0);
        values[u"candidature.rentrée"_s].text = base::formatLongDate(row.date(1));
        values[u"candidature.atelier"_s].text = row.text(2);
        values[u"candidature.diplôme"_s].text = row.text(3);
        values[u"candidature.décision"_s].text = base::formatDayMonth(row.date(4));
    }
    return row.finished();
}

base::Done LetterFacts::addPapers(FieldValues &values, people::StudentId student)
{
    LetterPart list{LetterPart::Kind::List};
    ET_ASSIGN(list.items, paperwork::PaperworkService(m_workspace).missingPapers(student, m_today));
    values[u"pièces manquantes"_s].block = list;
    return {};
}

} // namespace letters
