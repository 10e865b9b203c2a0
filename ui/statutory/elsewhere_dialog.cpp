#include "ui/statutory/elsewhere_dialog.h"

#include "ui/base/date_field.h"

#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

QString titles(const std::vector<statutory::DueList> &due)
{
    QStringList lines;
    for (const statutory::DueList &list : due)
        lines += list.title();
    return lines.join(u", "_s);
}

} // namespace

ElsewhereDialog::ElsewhereDialog(const Desk &desk, statutory::StatutoryService &lists,
    const std::vector<statutory::DueList> &due, QWidget *parent)
    : TaskDialog(desk.theme, tr("Made elsewhere"), titles(due), tr("&Note"), parent)
    , m_day(new DateField(desk.theme, desk.clock.today()))
    , m_by(new QLineEdit)
{
    setObjectName(u"elsewhereDialog"_s);
    m_by->setMaxLength(200);
    addTyped(u"elsewhereDay"_s, tr("Made on"), m_day, Presence::Required);
    form().addField(u"elsewhereBy"_s, tr("By whom, with what"), m_by, Presence::Optional,
        tr("For instance: the former secretary, with the school’s workbook."));
    mapError(statutory::errors::kBadDay, u"elsewhereDay"_s);
    setAct([this, &lists, due]() -> base::Done {
        ET_ASSIGN(m_undo, lists.noteElsewhere(due, m_day->date().value_or(QDate()), m_by->text()));
        return {};
    });
}

} // namespace ui
