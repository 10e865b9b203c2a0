// What is agreed for the student's year, in a menu.
#include "ui/fees/agreement_actions.h"
#include "ui/fees/student_fees_view.h"

#include <QMenu>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace ui {

QWidget *StudentFeesView::makeAgreements()
{
    auto *menu = new QMenu(m_agreements);
    menu->setObjectName(u"agreementMenu"_s);
    const auto add = [&](const QString &name, const QString &text, auto action) {
        QAction *one = menu->addAction(text, this, [this, action] {
            if (m_enrolled)
                action(*m_enrolled);
            reload();
        });
        one->setObjectName(name);
        return one;
    };
    using Student = enrolment::StudentRow;
    add(u"agreementShares"_s, tr("&Who pays which share…"),
        [this](const Student &student) { AgreementActions::shares(m_desk, m_services, student); });
    add(u"agreementBursary"_s, tr("National &bursary…"),
        [this](const Student &student) { AgreementActions::bursary(m_desk, m_services, student); });
    m_move = add(
        u"agreementMove"_s, tr("&Another payer from a day on…"), [this](const Student &student) {
            AgreementActions::movePayer(m_desk, m_services, student, openLines());
        });
    add(u"agreementLeaving"_s, tr("What is no longer owed after &leaving…"),
        [this](const Student &student) { AgreementActions::leaving(m_desk, m_services, student); });
    m_agreements->setObjectName(u"studentAgreements"_s);
    m_agreements->setMenu(menu);
    return m_agreements;
}

void StudentFeesView::findEnrolment()
{
    m_enrolled.reset();
    if (!m_year)
        return;
    const auto rows = enrolment::studentList(m_services.workspace, {.year = m_year});
    if (!rows)
        return;
    for (const enrolment::StudentRow &row : *rows) {
        if (row.id == m_student && row.enrolment)
            m_enrolled = row;
    }
}

} // namespace ui
