#pragma once

#include <QStringList>

class QWidget;

// The fields a list is narrowed with (lines, choices, tab bars and check boxes), as the words a
// saved filter keeps of them. A choice may tell how many stand behind it, which is not kept:
// "Entretien (3)".
namespace ui {

// The words one may choose among; none of a field that is typed in or ticked.
[[nodiscard]] QStringList choicesOf(const QWidget *field);
// Where the words stand among the choices: as they are, or with another count. -1: nowhere.
[[nodiscard]] int indexOf(const QStringList &choices, const QString &words);
[[nodiscard]] QString valueOf(const QWidget *field);
void setValue(QWidget *field, const QString &value);

} // namespace ui
