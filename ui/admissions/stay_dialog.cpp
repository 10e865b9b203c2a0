#include "ui/admissions/stay_dialog.h"

#include "core/base/contact_formats.h"
#include "ui/base/date_field.h"
#include "ui/base/labels.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {
constexpr int kLongestLine = 120;
}

StayDialog::StayDialog(const Theme &theme, const QString &name,
    const std::vector<admissions::SessionRow> &sessions,
    const std::vector<school::Workshop> &workshops, const admissions::StayDetails &details,
    QDate today, QWidget *parent)
    : TaskDialog(theme, tr("Stay"), name, tr("&Keep the stay"), parent)
    , m_sessions(sessions)
    , m_session(new QComboBox)
    , m_kind(new QComboBox)
    , m_workshop(new QComboBox)
    , m_places(makeLabel({}, LabelLook::Muted))
    , m_firstDay(new DateField(theme, today))
    , m_lastDay(new DateField(theme, today))
    , m_hours(new QLineEdit)
    , m_insurance(new QLineEdit)
    , m_emergencyName(new QLineEdit)
    , m_emergencyPhone(new QLineEdit)
    , m_signedOn(new DateField(theme, today))
{
    setObjectName(u"stayDialog"_s);
    resize(theme.px(520), theme.px(680));
    m_session->addItem(tr("Days of its own"), 0);
    for (const admissions::SessionRow &one : m_sessions) {
        if (one.session.details.lastDay >= today || details.session == one.session.id)
            m_session->addItem(one.session.details.name, one.session.id.value());
    }
    for (const school::Workshop &workshop : workshops) {
        if (!workshop.retired || workshop.id == details.workshop)
            m_workshop->addItem(workshop.details.name, workshop.id.value());
    }
    build();
    set(details);
    connect(m_session, &QComboBox::currentIndexChanged, this, &StayDialog::followSession);
    connect(m_workshop, &QComboBox::currentIndexChanged, this, &StayDialog::showPlaces);
}

void StayDialog::build()
{
    for (QLineEdit *line : {m_hours, m_insurance, m_emergencyName})
        line->setMaxLength(kLongestLine);
    m_places->setWordWrap(true);
    m_places->setObjectName(u"stayPlaces"_s);
    form().addField(u"session"_s, tr("Session"), m_session);
    for (const admissions::StayKind kind : admissions::kStayKinds)
        m_kind->addItem(titleOf(kind), int(kind));
    form().addField(u"stayKind"_s, tr("Comes for"), m_kind);
    form().addField(u"stayWorkshop"_s, tr("Workshop"), m_workshop, Presence::Required);
    form().addWidget(m_places);
    addTyped(u"firstDay"_s, tr("First day"), m_firstDay, Presence::Required);
    addTyped(u"lastDay"_s, tr("Last day"), m_lastDay, Presence::Required);
    form().addField(u"hours"_s, tr("Hours"), m_hours, Presence::Optional,
        tr("As they stand on the agreement: 8 h 30 – 12 h, 13 h – 16 h"));
    form().addField(u"insurance"_s, tr("Insurance"), m_insurance, Presence::Optional,
        tr("Insurer and number of the contract"));
    form().addField(u"emergencyName"_s, tr("In an emergency"), m_emergencyName);
    form().addField(u"emergencyPhone"_s, tr("Emergency phone"), m_emergencyPhone);
    addTyped(u"signedOn"_s, tr("Agreement signed on"), m_signedOn);
    mapError(admissions::errors::kBadStayDays, u"lastDay"_s);
    mapError(admissions::errors::kNoStayWorkshop, u"stayWorkshop"_s);
    mapError(base::errors::kBadPhone, u"emergencyPhone"_s);
}

void StayDialog::set(const admissions::StayDetails &details)
{
    m_session->setCurrentIndex(
        std::max(0, details.session ? m_session->findData(details.session->value()) : 0));
    m_kind->setCurrentIndex(m_kind->findData(int(details.kind)));
    m_kind->setEnabled(!chosenSession());
    m_workshop->setCurrentIndex(m_workshop->findData(details.workshop.value()));
    m_firstDay->setDate(
        details.firstDay.isValid() ? std::optional(details.firstDay) : std::nullopt);
    m_lastDay->setDate(details.lastDay.isValid() ? std::optional(details.lastDay) : std::nullopt);
    m_hours->setText(details.hours);
    m_insurance->setText(details.insurance);
    m_emergencyName->setText(details.emergencyName);
    m_emergencyPhone->setText(base::shownPhone(details.emergencyPhone));
    m_signedOn->setDate(details.signedOn);
    showPlaces();
}

const admissions::SessionRow *StayDialog::chosenSession() const
{
    for (const admissions::SessionRow &one : m_sessions) {
        if (one.session.id.value() == m_session->currentData().toLongLong())
            return &one;
    }
    return nullptr;
}

void StayDialog::followSession()
{
    if (const admissions::SessionRow *session = chosenSession()) {
        m_firstDay->setDate(session->session.details.firstDay);
        m_lastDay->setDate(session->session.details.lastDay);
        if (!session->session.details.hours.isEmpty())
            m_hours->setText(session->session.details.hours);
        m_kind->setCurrentIndex(m_kind->findData(int(session->session.details.kind)));
    }
    m_kind->setEnabled(!chosenSession());
    showPlaces();
}

void StayDialog::showPlaces()
{
    const admissions::SessionRow *session = chosenSession();
    m_places->setVisible(session);
    if (!session)
        return;
    m_places->setText(tr("This workshop takes nobody during that session."));
    for (const auto &workshop : session->workshops) {
        if (workshop.id.value() != m_workshop->currentData().toLongLong())
            continue;
        m_places->setText(workshop.left() > 0
                ? tr("%n place(s) left of %1.", nullptr, workshop.left()).arg(workshop.places)
                : tr("Full: %1 places are taken.").arg(workshop.places));
    }
}

admissions::StayDetails StayDialog::typed() const
{
    admissions::StayDetails details;
    if (const admissions::SessionRow *session = chosenSession())
        details.session = session->session.id;
    details.workshop = school::WorkshopId(m_workshop->currentData().toLongLong());
    details.firstDay = m_firstDay->date().value_or(QDate());
    details.lastDay = m_lastDay->date().value_or(QDate());
    details.hours = m_hours->text();
    details.insurance = m_insurance->text();
    details.emergencyName = m_emergencyName->text();
    details.emergencyPhone = m_emergencyPhone->text();
    details.signedOn = m_signedOn->date();
    details.kind = admissions::StayKind(m_kind->currentData().toInt());
    return details;
}

} // namespace ui
