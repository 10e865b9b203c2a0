#include "ui/base/filter_fields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTabBar>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

QString withoutCount(const QString &words)
{
    static const QRegularExpression count(uR"re(\s\(\d+\)$)re"_s);
    return QString(words).remove(count);
}

} // namespace

QStringList choicesOf(const QWidget *field)
{
    QStringList choices;
    if (const auto *box = qobject_cast<const QComboBox *>(field)) {
        for (int index = 0; index < box->count(); ++index)
            choices += box->itemText(index);
    } else if (const auto *tabs = qobject_cast<const QTabBar *>(field)) {
        for (int index = 0; index < tabs->count(); ++index)
            choices += tabs->tabText(index);
    }
    return choices;
}

int indexOf(const QStringList &choices, const QString &words)
{
    if (const auto exact = choices.indexOf(words); exact >= 0)
        return int(exact);
    const QString sought = withoutCount(words);
    int found = -1;
    for (int index = 0; index < choices.size(); ++index) {
        if (withoutCount(choices[index]) != sought)
            continue;
        if (found >= 0)
            return -1; // two of them: nobody knows which was meant
        found = index;
    }
    return found;
}

QString valueOf(const QWidget *field)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return line->text();
    if (const auto *box = qobject_cast<const QComboBox *>(field))
        return withoutCount(box->currentText());
    if (const auto *tabs = qobject_cast<const QTabBar *>(field))
        return withoutCount(tabs->tabText(tabs->currentIndex()));
    const auto *tick = qobject_cast<const QCheckBox *>(field);
    return tick && tick->isChecked() ? u"1"_s : QString();
}

void setValue(QWidget *field, const QString &value)
{
    if (auto *line = qobject_cast<QLineEdit *>(field)) {
        line->setText(value);
    } else if (auto *box = qobject_cast<QComboBox *>(field)) {
        const int index = indexOf(choicesOf(field), value);
        if (index < 0 || index == box->currentIndex())
            return;
        box->setCurrentIndex(index);
        emit box->activated(index); // some lists only listen to people
    } else if (auto *tabs = qobject_cast<QTabBar *>(field)) {
        if (const int index = indexOf(choicesOf(field), value); index >= 0)
            tabs->setCurrentIndex(index);
    } else if (auto *tick = qobject_cast<QCheckBox *>(field)) {
        tick->setChecked(!value.isEmpty());
    }
}

} // namespace ui
