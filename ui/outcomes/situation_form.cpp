#include "ui/outcomes/situation_form.h"

#include "ui/base/date_field.h"
#include "ui/base/edit_panel.h"
#include "ui/outcomes/leaver_rows.h"

#include <QComboBox>
#include <QLineEdit>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int kLongestOrganisation = 200;
constexpr int kLongestTeller = 100;
constexpr std::array kSources{outcomes::NewsSource::Phone, outcomes::NewsSource::Message,
    outcomes::NewsSource::Visit, outcomes::NewsSource::Document, outcomes::NewsSource::ThirdParty,
    outcomes::NewsSource::SocialNetwork};

bool hasTrade(outcomes::LeaverStatus status)
{
    const outcomes::StatusKind kind = kindOf(status);
    return isPositive(kind) && kind != outcomes::StatusKind::Service;
}

} // namespace

SituationForm::SituationForm(const Desk &desk, EditPanel &panel, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_panel(panel)
    , m_status(new QComboBox)
    , m_organisation(new QLineEdit)
    , m_inTrade(new QComboBox)
    , m_from(new DateField(desk.theme, desk.clock.today()))
    , m_to(new DateField(desk.theme, desk.clock.today()))
    , m_toldBy(new QLineEdit)
    , m_source(new QComboBox)
    , m_toldOn(new DateField(desk.theme, desk.clock.today()))
{
    for (int i = 0; i < outcomes::kStatusCount; ++i)
        m_status->addItem(titleOf(outcomes::LeaverStatus(i)), i);
    m_status->setPlaceholderText(tr("Choose"));
    m_status->setMaxVisibleItems(outcomes::kStatusCount);
    m_status->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_organisation->setMaxLength(kLongestOrganisation);
    m_inTrade->addItem(tr("Not known"));
    for (const bool inTrade : {true, false})
        m_inTrade->addItem(LeaverRows::inTrade(inTrade));
    m_toldBy->setMaxLength(kLongestTeller);
    for (const outcomes::NewsSource source : kSources)
        m_source->addItem(titleOf(source), int(source));
    panel.addField(u"status"_s, tr("Situation"), m_status, Presence::Required);
    panel.addField(u"organisation"_s, tr("Employer or school"), m_organisation);
    panel.addField(u"inTrade"_s, tr("In the trade they learned"), m_inTrade);
    panel.addField(u"from"_s, tr("From"), m_from, Presence::Required,
        tr("May lie ahead: a job from September, told in July."));
    panel.addField(u"to"_s, tr("To, included"), m_to, Presence::Optional,
        tr("Of a contract; left empty: still so."));
    panel.addField(u"toldBy"_s, tr("Told by"), m_toldBy, Presence::Required,
        tr("The young person, a parent, the employer, the new school."));
    panel.addField(u"source"_s, tr("How"), m_source);
    panel.addField(u"toldOn"_s, tr("Told on"), m_toldOn, Presence::Required);
    panel.mapError(outcomes::errors::kBadDates, u"from"_s);
    panel.mapError(outcomes::errors::kBadToldOn, u"toldOn"_s);
    panel.mapError(outcomes::errors::kNoTeller, u"toldBy"_s);
    connect(m_status, &QComboBox::currentIndexChanged, this, &SituationForm::follow);
}

void SituationForm::startNew()
{
    outcomes::SituationDetails details;
    details.toldOn = m_desk.clock.today();
    set(details);
    m_status->setCurrentIndex(-1);
}

void SituationForm::set(const outcomes::SituationDetails &details)
{
    const auto day = [](QDate date) { return date.isValid() ? std::optional(date) : std::nullopt; };
    m_status->setCurrentIndex(int(details.status));
    m_organisation->setText(details.organisation);
    m_inTrade->setCurrentIndex(!details.inTrade ? 0 : *details.inTrade ? 1 : 2);
    m_from->setDate(day(details.from));
    m_to->setDate(details.to);
    m_toldBy->setText(details.toldBy);
    m_source->setCurrentIndex(m_source->findData(int(details.source)));
    m_toldOn->setDate(day(details.toldOn));
    follow();
}

outcomes::SituationDetails SituationForm::typed() const
{
    outcomes::SituationDetails details;
    details.status = outcomes::LeaverStatus(m_status->currentData().toInt());
    details.from = m_from->date().value_or(QDate());
    details.to = m_to->date();
    if (m_inTrade->currentIndex() > 0)
        details.inTrade = m_inTrade->currentIndex() == 1;
    details.organisation = m_organisation->text();
    details.toldBy = m_toldBy->text();
    details.toldOn = m_toldOn->date().value_or(QDate());
    details.source = outcomes::NewsSource(m_source->currentData().toInt());
    return details;
}

void SituationForm::follow()
{
    const QVariant status = m_status->currentData();
    m_panel.form().setFieldVisible(
        u"inTrade"_s, status.isValid() && hasTrade(outcomes::LeaverStatus(status.toInt())));
}

} // namespace ui
