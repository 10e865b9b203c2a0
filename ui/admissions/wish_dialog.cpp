#include "ui/admissions/wish_dialog.h"

#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {
constexpr int kLastRank = 999;
}

WishDialog::WishDialog(const Theme &theme, const QString &name, const ApplicationChoices &choices,
    const admissions::ApplicationDetails &details, QWidget *parent)
    : TaskDialog(theme, tr("What is wished"), name, tr("&Save"), parent)
    , m_wish(new ApplicationFields(choices, form(), this))
{
    setObjectName(u"wishDialog"_s);
    resize(theme.px(500), theme.px(560));
    m_wish->set(details);
    if (details.waitingRank) {
        m_rank = new QSpinBox;
        m_rank->setRange(1, kLastRank);
        m_rank->setValue(*details.waitingRank);
        form().addField(u"rank"_s, tr("Place on the waiting list"), m_rank);
    }
    mapError(admissions::errors::kAlreadyApplied, u"year"_s);
}

admissions::ApplicationDetails WishDialog::typed() const
{
    admissions::ApplicationDetails details = m_wish->typed();
    if (m_rank)
        details.waitingRank = m_rank->value();
    return details;
}

} // namespace ui
