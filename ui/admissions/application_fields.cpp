#include "ui/admissions/application_fields.h"

#include "ui/admissions/admissions_services.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int kLongestOrigin = 120;

template <class Id> std::optional<Id> chosen(const QComboBox &choice)
{
    const qint64 key = choice.currentData().toLongLong();
    return key == 0 ? std::nullopt : std::optional(Id(key));
}

template <class Id> void choose(QComboBox &choice, const std::optional<Id> &id)
{
    choice.setCurrentIndex(std::max(0, id ? choice.findData(id->value()) : 0));
}

} // namespace

base::Result<ApplicationChoices> applicationChoices(const AdmissionsServices &services)
{
    ApplicationChoices choices;
    ET_ASSIGN(choices.years, services.years.years());
    ET_ASSIGN(choices.workshops, services.workshops.workshops());
    ET_ASSIGN(choices.diplomas, services.diplomas.diplomas());
    ET_ASSIGN(auto codes, services.applications.codes());
    choices.sources = std::move(codes.sources);
    return choices;
}

ApplicationFields::ApplicationFields(const ApplicationChoices &choices, Form &form, QObject *parent)
    : QObject(parent)
    , m_choices(choices)
    , m_year(new QComboBox)
    , m_workshop(new QComboBox)
    , m_diploma(new QComboBox)
    , m_source(new QComboBox)
    , m_origin(new QLineEdit)
{
    m_origin->setMaxLength(kLongestOrigin);
    m_workshop->addItem(tr("Not known yet"), 0);
    for (const school::Workshop &workshop : m_choices.workshops) {
        if (!workshop.retired)
            m_workshop->addItem(workshop.details.name, workshop.id.value());
    }
    m_diploma->addItem(tr("Not known yet"), 0);
    for (const diplomas::Diploma &diploma : m_choices.diplomas) {
        if (!diploma.retired)
            m_diploma->addItem(diploma.shortName, diploma.id.value());
    }
    m_source->addItem(tr("Not known yet"), QString());
    for (const admissions::Source &source : m_choices.sources) {
        if (!source.retired)
            m_source->addItem(source.label, source.code);
    }
    form.addField(u"workshop"_s, tr("Workshop wanted"), m_workshop);
    form.addField(u"diploma"_s, tr("Diploma wanted"), m_diploma);
    form.addField(u"year"_s, tr("For the school year"), m_year, Presence::Required);
    form.addField(u"source"_s, tr("Heard of the school from"), m_source);
    form.addField(u"origin"_s, tr("Today at"), m_origin, Presence::Optional,
        tr("Class and school, mission locale, at home…"));
    connect(m_year, &QComboBox::currentIndexChanged, this, &ApplicationFields::yearChosen);
}

void ApplicationFields::set(const admissions::ApplicationDetails &details)
{
    m_before = details;
    m_year->clear();
    int wanted = 0;
    for (const school::SchoolYear &year : m_choices.years) {
        const bool isChosen = year.id == details.year;
        if (year.state == school::YearState::Past && !isChosen)
            continue;
        m_year->addItem(year.dates.label, year.id.value());
        // A new candidate comes for the next year where there is one.
        if (isChosen || (details.year.value() == 0 && year.state == school::YearState::Upcoming))
            wanted = m_year->count() - 1;
    }
    m_year->setCurrentIndex(m_year->count() > 0 ? wanted : -1);
    choose(*m_workshop, details.workshop);
    choose(*m_diploma, details.diploma);
    for (const admissions::Source &source : m_choices.sources) {
        if (source.code == details.source && source.retired)
            m_source->addItem(source.label, source.code);
    }
    m_source->setCurrentIndex(std::max(0, m_source->findData(details.source)));
    m_origin->setText(details.origin);
}

admissions::ApplicationDetails ApplicationFields::typed() const
{
    admissions::ApplicationDetails details = m_before;
    details.year = school::SchoolYearId(m_year->currentData().toLongLong());
    details.workshop = chosen<school::WorkshopId>(*m_workshop);
    details.diploma = chosen<diplomas::DiplomaId>(*m_diploma);
    details.source = m_source->currentData().toString();
    details.origin = m_origin->text();
    return details;
}

QDate ApplicationFields::entryDay() const
{
    for (const school::SchoolYear &year : m_choices.years) {
        if (year.id.value() == m_year->currentData().toLongLong())
            return year.dates.firstDay;
    }
    return {};
}

} // namespace ui
