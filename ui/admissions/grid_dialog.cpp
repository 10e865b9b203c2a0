#include "ui/admissions/grid_dialog.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/people/student.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int kWordsHeight = 96;

QString about(const admissions::StayGrid &grid)
{
    const admissions::StayRow &row = grid.row;
    const QString days = base::formatRange({row.stay.details.firstDay, row.stay.details.lastDay});
    const QString written = grid.observation.rowVersion == 0
        ? QString()
        : GridDialog::tr("Filled in by %1 on %2")
              .arg(grid.observation.writtenBy, base::formatDate(grid.observation.writtenOn));
    return base::joined(
        {base::joined(
             {people::letterName(row.lastName, row.firstName), row.workshopName, days}, u" · "_s),
            written},
        u"\n"_s);
}

} // namespace

GridDialog::GridDialog(const Theme &theme, const admissions::StayGrid &grid, QWidget *parent)
    : TaskDialog(theme, tr("Observation grid"), about(grid), tr("&Keep the grid"), parent)
    , m_before(grid.observation)
    , m_words(new QPlainTextEdit)
{
    setObjectName(u"gridDialog"_s);
    resize(theme.px(480), theme.px(620));
    for (const admissions::Criterion &criterion : grid.criteria) {
        auto *level = new QComboBox;
        level->addItem(tr("Not seen"), 0);
        for (const admissions::Level &one : grid.levels)
            level->addItem(u"%1 – %2"_s.arg(QString::number(one.level), one.label), one.level);
        level->setCurrentIndex(
            std::max(0, level->findData(m_before.marks.value(criterion.code, 0))));
        level->setEnabled(grid.mayWrite);
        form().addField(u"mark-"_s + criterion.code, criterion.label, level);
        m_marks.push_back({criterion.code, level});
    }
    m_words->setFixedHeight(theme.px(kWordsHeight));
    m_words->setTabChangesFocus(true);
    m_words->setPlainText(m_before.words);
    m_words->setReadOnly(!grid.mayWrite);
    form().addField(u"remarks"_s, tr("Remarks"), m_words);
    action().setVisible(grid.mayWrite);
}

admissions::StayObservation GridDialog::typed() const
{
    admissions::StayObservation observation = m_before;
    observation.words = m_words->toPlainText();
    observation.marks.clear();
    for (const Mark &one : m_marks) {
        if (const int level = one.level->currentData().toInt(); level > 0)
            observation.marks.insert(one.criterion, level);
    }
    return observation;
}

} // namespace ui
