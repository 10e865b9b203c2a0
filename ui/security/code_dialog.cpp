#include "ui/security/code_dialog.h"

#include "core/documents/flow_document.h"
#include "ui/base/buttons.h"
#include "ui/base/labels.h"
#include "ui/base/paper.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

CodeDialog::CodeDialog(const Desk &desk, const reports::CodeSheet &sheet, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"codeDialog"_s);
    setWindowTitle(tr("One-time code"));
    setMinimumWidth(desk.theme.px(480));
    auto *text = makeLabel(tr("%1 signs in once as %2 with this code, then chooses a password. The "
                              "code is shown this time only: print it or write it down.")
                               .arg(sheet.name, sheet.login),
        LabelLook::Muted, this);
    text->setWordWrap(true);
    auto *code = makeLabel(sheet.code, LabelLook::Figure, this);
    code->setObjectName(u"code"_s);
    code->setAccessibleName(tr("One-time code: %1").arg(sheet.code));
    code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *print = makeButton(desk.theme, tr("&Print"), ButtonLook::Secondary, Icon::Print, this);
    auto *pdf =
        makeButton(desk.theme, tr("Save as P&DF"), ButtonLook::Secondary, Icon::Download, this);
    auto *close = makeButton(desk.theme, tr("Done"), ButtonLook::Primary, {}, this);
    print->setObjectName(u"print"_s);
    pdf->setObjectName(u"savePdf"_s);
    close->setObjectName(u"close"_s);
    close->setDefault(true);

    auto *column = new QVBoxLayout(this);
    const int edge = desk.theme.px(24);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(desk.theme.px(12));
    column->addWidget(makeLabel(tr("One-time code"), LabelLook::Title, this));
    column->addWidget(text);
    column->addWidget(code);
    auto *row = new QHBoxLayout;
    row->addWidget(print);
    row->addWidget(pdf);
    row->addStretch();
    row->addWidget(close);
    column->addLayout(row);

    connect(print, &QPushButton::clicked, this, [this, &desk, sheet] {
        printOnPaper(desk, documents::FlowDocument(contentOf(sheet)), this);
    });
    connect(pdf, &QPushButton::clicked, this, [&desk, sheet] {
        saveAsPdf(
            desk, documents::FlowDocument(contentOf(sheet)), tr("Code of %1").arg(sheet.login));
    });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace ui
