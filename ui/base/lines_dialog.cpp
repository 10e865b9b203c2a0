#include "ui/base/lines_dialog.h"

#include "ui/base/buttons.h"
#include "ui/base/labels.h"
#include "ui/base/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int kWidth = 620;
constexpr int kHeight = 420;

} // namespace

LinesDialog::LinesDialog(
    const Theme &theme, const QString &title, const QStringList &lines, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"linesDialog"_s);
    setWindowTitle(title);
    resize(theme.px(kWidth), theme.px(kHeight));
    auto *text = new QPlainTextEdit(lines.join(u'\n'));
    text->setObjectName(u"lines"_s);
    text->setAccessibleName(title);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *copy = makeButton(theme, tr("&Copy"), ButtonLook::Secondary, Icon::Copy);
    auto *close = makeButton(theme, tr("C&lose"), ButtonLook::Primary);
    copy->setObjectName(u"copyLines"_s);
    copy->setAutoDefault(false);
    close->setObjectName(u"closeLines"_s);
    close->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(copy);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    const int edge = theme.px(24);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(theme.px(12));
    column->addWidget(makeLabel(title, LabelLook::Title, this));
    column->addWidget(text, 1);
    column->addLayout(buttons);
    connect(copy, &QPushButton::clicked, this,
        [lines] { QGuiApplication::clipboard()->setText(lines.join(u'\n')); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace ui
