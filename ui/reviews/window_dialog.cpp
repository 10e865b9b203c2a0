#include "ui/reviews/window_dialog.h"

#include "core/base/format.h"
#include "ui/base/date_field.h"

#include <QCheckBox>

using namespace Qt::Literals::StringLiterals;

namespace ui {

WindowDialog::WindowDialog(
    const Theme &theme, QDate today, const reviews::TermWindow &window, QWidget *parent)
    : TaskDialog(theme, tr("Days of the reviews"),
        tr("%1 of %2, from %3 to %4")
            .arg(window.term.dates.name, window.yearLabel,
                base::formatDate(window.term.dates.firstDay),
                base::formatDate(window.term.dates.lastDay)),
        tr("&Keep"), parent)
    , m_isOpen(new QCheckBox(tr("Colleagues write on these days")))
    , m_opensOn(new DateField(theme, today))
    , m_closesOn(new DateField(theme, today))
{
    setObjectName(u"windowDialog"_s);
    m_isOpen->setObjectName(u"windowIsOpen"_s);
    m_opensOn->setObjectName(u"windowOpens"_s);
    m_closesOn->setObjectName(u"windowCloses"_s);
    const reviews::WindowDays days =
        window.days.value_or(reviews::proposedWindow(window.term.dates));
    m_isOpen->setChecked(true);
    m_opensOn->setDate(days.opensOn);
    m_closesOn->setDate(days.closesOn);
    form().addWidget(m_isOpen);
    addTyped(u"opens"_s, tr("From"), m_opensOn, Presence::Required);
    addTyped(u"closes"_s, tr("Until"), m_closesOn, Presence::Required,
        tr("The direction writes on other days too."));
    mapError(reviews::errors::kBadWindow, u"opens"_s);
    m_isOpen->setVisible(window.days.has_value());
    connect(m_isOpen, &QCheckBox::toggled, m_opensOn, &QWidget::setEnabled);
    connect(m_isOpen, &QCheckBox::toggled, m_closesOn, &QWidget::setEnabled);
}

std::optional<reviews::WindowDays> WindowDialog::days() const
{
    if (!m_isOpen->isChecked())
        return std::nullopt;
    return reviews::WindowDays{
        m_opensOn->date().value_or(QDate()), m_closesOn->date().value_or(QDate())};
}

} // namespace ui
