#include "ui/shell/keys_dialog.h"

#include "ui/base/buttons.h"
#include "ui/base/labels.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

QLayout *linesOf(const Theme &theme, const QList<KeyHelp> &keys)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme.px(20));
    grid->setVerticalSpacing(theme.px(6));
    grid->setColumnMinimumWidth(0, theme.px(150));
    grid->setColumnStretch(1, 1);
    for (const KeyHelp &key : keys) {
        const int row = grid->rowCount();
        grid->addWidget(makeLabel(key.key, LabelLook::Strong), row, 0);
        grid->addWidget(makeLabel(key.what), row, 1);
    }
    return grid;
}

} // namespace

KeysDialog::KeysDialog(
    const Theme &theme, const QString &pageTitle, const QList<KeyHelp> &ofPage, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"keysDialog"_s);
    setWindowTitle(tr("Keys"));
    setMinimumWidth(theme.px(480));
    auto *column = new QVBoxLayout(this);
    const int edge = theme.px(24);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(theme.px(12));
    if (!ofPage.isEmpty()) {
        column->addWidget(makeLabel(pageTitle, LabelLook::Heading));
        column->addLayout(linesOf(theme, ofPage));
    }
    column->addWidget(makeLabel(tr("On every page"), LabelLook::Heading));
    column->addLayout(linesOf(theme,
        {{u"Ctrl+K"_s, tr("find a student, a group, a page")},
            {u"Ctrl+F"_s, tr("find in the list")}, {u"Ctrl+S"_s, tr("save what is typed")},
            {tr("Ctrl+Page Down"), tr("go to the next tab; with Page Up, to the one before")},
            {u"Ctrl+P"_s, tr("print what is shown")}, {u"Ctrl+L"_s, tr("lock the window")},
            {u"F5"_s, tr("read anew")}, {tr("Enter"), tr("open the line, go on")},
            {tr("Esc"), tr("go back")},
            {u"Tab"_s, tr("go to the next field; with Shift, to the one before")}}));
    auto *close = makeButton(theme, tr("Close"), ButtonLook::Primary, {}, this);
    close->setObjectName(u"closeKeys"_s);
    close->setDefault(true);
    column->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace ui
