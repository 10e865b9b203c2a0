#include "ui/people/schooling_form.h"

#include "core/enrolment/enrolment_service.h"
#include "core/enrolment/enrolment_steps.h"
#include "ui/base/date_field.h"
#include "ui/base/form.h"

#include <QComboBox>
#include <QHash>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using enrolment::EnrolmentRecord;
using enrolment::GroupKind;

namespace {

constexpr int kMostYears = 5;

bool isOfKind(const school::Group &group, GroupKind kind)
{
    return (group.details.kind == school::GroupKind::Workshop) == (kind == GroupKind::Workshop);
}

} // namespace

SchoolingForm::SchoolingForm(const Theme &theme, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_today(today)
    , m_form(new Form(theme, this))
    , m_year(new QComboBox)
    , m_entryOn(new DateField(theme, today))
    , m_entryCode(new QComboBox)
    , m_workshop(new QComboBox)
    , m_theory(new QComboBox)
    , m_diploma(new QComboBox)
    , m_yearOfPath(new QSpinBox)
    , m_plannedYears(new QSpinBox)
    , m_from(new DateField(theme, today))
{
    build();
    connect(m_year, &QComboBox::currentIndexChanged, this, &SchoolingForm::followYear);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    column->addStretch();
}

void SchoolingForm::build()
{
    m_yearOfPath->setRange(1, kMostYears);
    m_plannedYears->setRange(1, kMostYears);
    m_plannedYears->setValue(2);
    m_form->addSection(tr("Enrolment"));
    m_form->addField(u"year"_s, tr("School year"), m_year);
    m_form->addField(u"entryOn"_s, tr("First day"), m_entryOn, Presence::Required);
    m_form->addField(u"entryCode"_s, tr("Kind of entry"), m_entryCode, Presence::Required);
    m_form->addSection(tr("Groups and diploma in view"));
    m_form->addField(u"workshop"_s, tr("Workshop group"), m_workshop);
    m_form->addField(u"theory"_s, tr("Theory group"), m_theory);
    m_form->addField(u"diploma"_s, tr("Diploma in view"), m_diploma);
    m_form->addField(u"yearOfPath"_s, tr("Year of the path"), m_yearOfPath);
    m_form->addField(u"plannedYears"_s, tr("Planned years"), m_plannedYears);
    m_form->addField(u"from"_s, tr("Changes hold from"), m_from, Presence::Required,
        tr("A change of group, diploma, address or contact begins on this day"));
}

void SchoolingForm::setChoices(SchoolingChoices choices)
{
    m_choices = std::move(choices);
    fillCodes();
}

void SchoolingForm::fillCodes()
{
    m_entryCode->clear();
    for (const enrolment::EnrolmentCode &code : m_choices.codes) {
        if (code.kind == enrolment::CodeKind::Entry && !code.retired)
            m_entryCode->addItem(code.label, code.code);
    }
}

void SchoolingForm::set(const EnrolmentRecord *record)
{
    m_record = record ? std::optional(*record) : std::nullopt;
    m_form->clearErrors();
    setEntry(record);
    setGroup(*m_workshop, GroupKind::Workshop, record);
    setGroup(*m_theory, GroupKind::Theory, record);
    setPath(record ? record->pathOn(m_today) : nullptr);
    m_from->setDate(m_today);
}

void SchoolingForm::setEntry(const EnrolmentRecord *record)
{
    const QSignalBlocker silence(m_year);
    m_year->clear();
    if (record) {
        m_year->addItem(record->enrolment.year.label, record->enrolment.year.id.value());
        m_entryOn->setDate(record->enrolment.entryOn);
        if (m_entryCode->findData(record->enrolment.entryCode) < 0)
            m_entryCode->addItem(record->enrolment.entryCode, record->enrolment.entryCode);
        m_entryCode->setCurrentIndex(m_entryCode->findData(record->enrolment.entryCode));
    } else {
        m_year->addItem(tr("Not enrolled for now"), 0);
        for (const school::SchoolYear &year : m_choices.years) {
            if (year.state == school::YearState::Past)
                continue;
            m_year->addItem(year.dates.label, year.id.value());
            if (year.state == school::YearState::Current)
                m_year->setCurrentIndex(m_year->count() - 1);
        }
        m_entryCode->setCurrentIndex(m_entryCode->count() > 0 ? 0 : -1);
    }
    for (QWidget *field : std::initializer_list<QWidget *>{m_year, m_entryCode})
        field->setEnabled(!record);
    followYear();
}

void SchoolingForm::followYear()
{
    const school::SchoolYear *year = chosenYear();
    const bool isEnrolled = m_record || year;
    for (const QString &key : {u"entryOn"_s, u"entryCode"_s, u"workshop"_s, u"theory"_s,
             u"diploma"_s, u"yearOfPath"_s, u"plannedYears"_s})
        m_form->setFieldVisible(key, isEnrolled);
    if (m_record || !year)
        return;
    const QDate day = std::max(m_today, year->dates.firstDay);
    const auto open =
        m_choices.calendar ? m_choices.calendar->firstSchoolDayFrom(day) : std::nullopt;
    m_entryOn->setDate(open.value_or(day));
}

void SchoolingForm::setGroup(QComboBox &choice, GroupKind kind, const EnrolmentRecord *record)
{
    choice.clear();
    const enrolment::Membership *current = record ? record->groupOn(kind, m_today) : nullptr;
    if (!current)
        choice.addItem(tr("None yet"), 0);
    for (const school::Group &group : m_choices.groups) {
        const bool isCurrent = current && current->group == group.id;
        if (isOfKind(group, kind) && (!group.archivedOn || isCurrent))
            choice.addItem(group.details.name, group.id.value());
    }
    if (current)
        choice.setCurrentIndex(choice.findData(current->group.value()));
}

const diplomas::Diploma *SchoolingForm::diplomaOf(diplomas::DiplomaVersionId version) const
{
    for (const diplomas::Diploma &diploma : m_choices.diplomas) {
        for (const diplomas::DiplomaVersion &one : diploma.versions) {
            if (one.id == version)
                return &diploma;
        }
    }
    return nullptr;
}

void SchoolingForm::setPath(const enrolment::Path *path)
{
    m_diploma->clear();
    const diplomas::Diploma *current = path ? diplomaOf(path->version) : nullptr;
    if (!current)
        m_diploma->addItem(tr("None yet"), 0);
    for (const diplomas::Diploma &diploma : m_choices.diplomas) {
        if (!diploma.retired || &diploma == current)
            m_diploma->addItem(diploma.shortName, diploma.id.value());
    }
    m_diploma->setCurrentIndex(current ? m_diploma->findData(current->id.value()) : 0);
    m_yearOfPath->setValue(path ? path->yearOfPath : 1);
    m_plannedYears->setValue(path ? path->plannedYears : 2);
}

const school::SchoolYear *SchoolingForm::chosenYear() const
{
    const qint64 key = m_year->currentData().toLongLong();
    for (const school::SchoolYear &year : m_choices.years) {
        if (year.id.value() == key)
            return &year;
    }
    return nullptr;
}

std::optional<school::GroupId> SchoolingForm::changedGroup(
    const QComboBox &choice, GroupKind kind) const
{
    const qint64 key = choice.currentData().toLongLong();
    const enrolment::Membership *current = m_record ? m_record->groupOn(kind, m_today) : nullptr;
    if (key == 0 || (current && current->group.value() == key))
        return std::nullopt;
    return school::GroupId(key);
}

std::optional<diplomas::DiplomaVersionId> SchoolingForm::chosenVersion() const
{
    const school::SchoolYear *year = chosenYear();
    for (const diplomas::Diploma &diploma : m_choices.diplomas) {
        if (diploma.id.value() != m_diploma->currentData().toLongLong() || !year)
            continue;
        const int session = enrolment::lastSession(
            {year->id, year->dates.label, year->dates.firstDay, year->dates.lastDay},
            m_yearOfPath->value(), m_plannedYears->value());
        if (const auto *version = diplomas::versionFor(diploma, session))
            return version->id;
        return diploma.versions.empty() ? std::nullopt : std::optional(diploma.versions.back().id);
    }
    return std::nullopt;
}

std::optional<enrolment::PathForm> SchoolingForm::changedPath() const
{
    const auto version = chosenVersion();
    if (!version)
        return std::nullopt;
    const enrolment::Path *current = m_record ? m_record->pathOn(m_today) : nullptr;
    const diplomas::Diploma *before = current ? diplomaOf(current->version) : nullptr;
    if (before && before->id.value() == m_diploma->currentData().toLongLong()
        && current->yearOfPath == m_yearOfPath->value()
        && current->plannedYears == m_plannedYears->value())
        return std::nullopt;
    return enrolment::PathForm{*version, m_yearOfPath->value(), m_plannedYears->value()};
}

std::optional<enrolment::EnrolmentForm> SchoolingForm::form() const
{
    enrolment::EnrolmentForm form;
    form.workshop = changedGroup(*m_workshop, GroupKind::Workshop);
    form.theory = changedGroup(*m_theory, GroupKind::Theory);
    form.path = changedPath();
    if (m_record) {
        form.enrolment = m_record->enrolment.id;
        form.rowVersion = m_record->enrolment.rowVersion;
        if (m_entryOn->date() != m_record->enrolment.entryOn)
            form.entryOn = m_entryOn->date().value_or(QDate());
        const bool hasChanged = form.workshop || form.theory || form.path || form.entryOn.isValid();
        return hasChanged ? std::optional(form) : std::nullopt;
    }
    const school::SchoolYear *year = chosenYear();
    if (!year)
        return std::nullopt;
    form.year = year->id;
    form.entryOn = m_entryOn->date().value_or(QDate());
    form.entryCode = m_entryCode->currentData().toString();
    return form;
}

QDate SchoolingForm::from() const
{
    return m_from->date().value_or(m_today);
}

bool SchoolingForm::check()
{
    m_form->clearErrors();
    for (const auto &[key, field] :
        {std::pair(u"entryOn"_s, m_entryOn), std::pair(u"from"_s, m_from)}) {
        field->readNow();
        if (!field->problem().isEmpty())
            m_form->setError(key, field->problem());
    }
    m_form->checkRequired();
    if (m_yearOfPath->value() > m_plannedYears->value() && m_diploma->currentData().toInt() != 0)
        m_form->setError(
            u"plannedYears"_s, tr("The path is longer than planned: raise the planned years."));
    return !m_form->hasErrors();
}

bool SchoolingForm::showError(const base::Error &error)
{
    namespace errors = enrolment::errors;
    static const QHash<QByteArrayView, QString> fields{{errors::kOverlap.name, u"entryOn"_s},
        {errors::kOutsideYear.name, u"entryOn"_s}, {errors::kUnknownCode.name, u"entryCode"_s},
        {errors::kGroupArchived.name, u"workshop"_s}, {errors::kVersionOver.name, u"diploma"_s},
        {errors::kPathYears.name, u"plannedYears"_s}, {errors::kOutsideEnrolment.name, u"from"_s},
        {errors::kChangedBeforeEntry.name, u"entryOn"_s}};
    const QString field = fields.value(error.code.name);
    if (field.isEmpty())
        return false;
    m_form->setError(field, error.message);
    return true;
}

void SchoolingForm::focusFirstError()
{
    m_form->focusFirstError();
}

} // namespace ui
