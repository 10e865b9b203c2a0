#include "ui/exams/rules_dialog.h"

#include "ui/base/form.h"

#include <QCheckBox>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace ui {

RulesDialog::RulesDialog(
    const Theme &theme, const exams::BacProPolicy &policy, Give give, QWidget *parent)
    : TaskDialog(theme, tr("Rules of the Bac Pro"),
        tr("To be checked in the official texts: the simulation follows what is said here."),
        tr("Save"), parent)
    , m_best(new QCheckBox(tr("The control oral keeps the better of both marks")))
    , m_kept(new QCheckBox(tr("Honours are given with kept marks too")))
    , m_bars(new QCheckBox(tr("An absence without a good reason bars from the diploma")))
    , m_source(new QLineEdit)
{
    setObjectName(u"rulesDialog"_s);
    m_best->setObjectName(u"bestMark"_s);
    m_kept->setObjectName(u"keptHonours"_s);
    m_bars->setObjectName(u"absenceBars"_s);
    m_best->setChecked(policy.bestOfBothMarks);
    m_kept->setChecked(policy.honoursWithKeptMarks);
    m_bars->setChecked(policy.absenceBars);
    m_source->setMaxLength(200);
    for (QCheckBox *rule : {m_best, m_kept, m_bars})
        form().addWidget(rule);
    form().addField(u"rulesSource"_s, tr("Where it was read"), m_source, Presence::Required);
    setAct([this, give = std::move(give)] {
        return give({m_best->isChecked(), m_kept->isChecked(), m_bars->isChecked()},
            m_source->text().trimmed());
    });
}

} // namespace ui
