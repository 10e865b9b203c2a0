#include "ui/admissions/admit_dialog.h"

#include "core/enrolment/enrolment_steps.h"
#include "ui/base/date_field.h"
#include "ui/base/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int kMostYears = 5;
constexpr int kUsualYears = 2;

std::optional<school::GroupId> groupOf(const QComboBox &choice)
{
    const qint64 key = choice.currentData().toLongLong();
    return key == 0 ? std::nullopt : std::optional(school::GroupId(key));
}

} // namespace

AdmitDialog::AdmitDialog(const Theme &theme, const admissions::Candidate &candidate,
    const AdmitChoices &choices, QDate today, QWidget *parent)
    : TaskDialog(theme, tr("Enrol"),
        tr("%1, school year %2").arg(candidate.row.letterName(), candidate.row.yearLabel),
        tr("&Enrol"), parent)
    , m_choices(choices)
    , m_entryOn(new DateField(theme, today))
    , m_entryCode(new QComboBox)
    , m_workshop(new QComboBox)
    , m_theory(new QComboBox)
    , m_diploma(new QComboBox)
    , m_yearOfPath(new QSpinBox)
    , m_plannedYears(new QSpinBox)
    , m_places(makeLabel({}, LabelLook::Muted))
    , m_charge(new QCheckBox(tr("Then propose the &fees")))
{
    setObjectName(u"admitDialog"_s);
    resize(theme.px(500), theme.px(640));
    m_entryOn->setDate(choices.entryOn);
    for (const enrolment::EnrolmentCode &code : choices.codes) {
        if (code.kind == enrolment::CodeKind::Entry && !code.retired)
            m_entryCode->addItem(code.label, code.code);
    }
    m_yearOfPath->setRange(1, kMostYears);
    m_plannedYears->setRange(1, kMostYears);
    m_plannedYears->setValue(kUsualYears);
    m_places->setWordWrap(true);
    m_places->setObjectName(u"placesLeft"_s);
    m_charge->setObjectName(u"thenCharge"_s);
    m_charge->setChecked(choices.mayCharge);
    if (!choices.mayCharge)
        m_charge->hide();
    addTyped(u"entryOn"_s, tr("First day"), m_entryOn, Presence::Required);
    form().addField(u"entryCode"_s, tr("Kind of entry"), m_entryCode, Presence::Required);
    form().addField(u"workshopGroup"_s, tr("Workshop group"), m_workshop);
    form().addWidget(m_places);
    form().addField(u"theoryGroup"_s, tr("Theory group"), m_theory);
    form().addField(u"path"_s, tr("Diploma in view"), m_diploma);
    form().addField(u"yearOfPath"_s, tr("Year of the path"), m_yearOfPath);
    form().addField(u"plannedYears"_s, tr("Planned years"), m_plannedYears);
    form().addWidget(m_charge);
    fillGroups(candidate.details.workshop);
    fillPath(candidate.details.diploma);
    namespace steps = enrolment::errors;
    for (const base::ErrorCode code : {steps::kOverlap, steps::kOutsideYear})
        mapError(code, u"entryOn"_s);
    mapError(steps::kUnknownCode, u"entryCode"_s);
    mapError(steps::kGroupArchived, u"workshopGroup"_s);
    mapError(steps::kVersionOver, u"path"_s);
    mapError(steps::kPathYears, u"plannedYears"_s);
    connect(m_workshop, &QComboBox::currentIndexChanged, this, &AdmitDialog::showPlaces);
    showPlaces();
}

// The group of the wanted workshop with the most room is proposed.
void AdmitDialog::fillGroups(std::optional<school::WorkshopId> wanted)
{
    m_workshop->addItem(tr("None yet"), 0);
    m_theory->addItem(tr("None yet"), 0);
    for (const school::Group &group : m_choices.groups) {
        if (group.archivedOn)
            continue;
        const bool isWorkshop = group.details.kind == school::GroupKind::Workshop;
        (isWorkshop ? m_workshop : m_theory)->addItem(group.details.name, group.id.value());
    }
    const admissions::GroupPlaces *best = nullptr;
    for (const admissions::GroupPlaces &places : m_choices.places) {
        if (wanted && places.workshop == wanted && (!best || places.free() > best->free()))
            best = &places;
    }
    if (best)
        m_workshop->setCurrentIndex(m_workshop->findData(best->group.value()));
}

void AdmitDialog::fillPath(std::optional<diplomas::DiplomaId> wanted)
{
    m_diploma->addItem(tr("None yet"), 0);
    for (const diplomas::Diploma &diploma : m_choices.diplomas) {
        if (!diploma.retired)
            m_diploma->addItem(diploma.shortName, diploma.id.value());
    }
    if (wanted)
        m_diploma->setCurrentIndex(std::max(0, m_diploma->findData(wanted->value())));
}

void AdmitDialog::showPlaces()
{
    m_places->clear();
    for (const admissions::GroupPlaces &places : m_choices.places) {
        if (places.group.value() != m_workshop->currentData().toLongLong())
            continue;
        m_places->setText(places.free() > 0
                ? tr("%n place(s) left of %1.", nullptr, places.free()).arg(places.capacity)
                : tr("This group is full: %1 places, %2 young people.")
                      .arg(QString::number(places.capacity), QString::number(places.members)));
    }
}

std::optional<enrolment::PathForm> AdmitDialog::path() const
{
    for (const diplomas::Diploma &diploma : m_choices.diplomas) {
        if (diploma.id.value() != m_diploma->currentData().toLongLong())
            continue;
        const school::SchoolYear &year = m_choices.year;
        const int session = enrolment::lastSession(
            {year.id, year.dates.label, year.dates.firstDay, year.dates.lastDay},
            m_yearOfPath->value(), m_plannedYears->value());
        const auto *version = diplomas::versionFor(diploma, session);
        if (!version && diploma.versions.empty())
            return std::nullopt;
        return enrolment::PathForm{version ? version->id : diploma.versions.back().id,
            m_yearOfPath->value(), m_plannedYears->value()};
    }
    return std::nullopt;
}

admissions::AdmitForm AdmitDialog::typed() const
{
    return {m_entryOn->date().value_or(QDate()), m_entryCode->currentData().toString(),
        groupOf(*m_workshop), groupOf(*m_theory), path()};
}

bool AdmitDialog::wantsCharging() const
{
    return m_charge->isChecked();
}

} // namespace ui
