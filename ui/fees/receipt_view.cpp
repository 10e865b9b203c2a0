#include "ui/fees/receipt_view.h"

#include "core/base/format.h"
#include "core/documents/page_image.h"
#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/labels.h"
#include "ui/base/paper.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

ReceiptView::ReceiptView(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(makeLabel(QString(), LabelLook::Heading))
    , m_facts(makeLabel(QString(), LabelLook::Muted))
    , m_paper(makeLabel(QString()))
    , m_scroll(new QScrollArea(this))
    , m_print(makeButton(desk.theme, tr("&Print"), ButtonLook::Primary, Icon::Print))
    , m_next(makeButton(desk.theme, tr("&Next payment"), ButtonLook::Secondary, Icon::Plus))
{
    const Theme &theme = desk.theme;
    setObjectName(u"receiptView"_s);
    m_title->setObjectName(u"receiptTitle"_s);
    m_facts->setWordWrap(true);
    m_print->setObjectName(u"receiptPrint"_s);
    m_next->setObjectName(u"receiptNext"_s);
    auto *pdf = makeButton(theme, tr("Save as P&DF"), ButtonLook::Secondary, Icon::Download);
    pdf->setObjectName(u"receiptPdf"_s);
    auto *close = makeButton(theme, tr("Close"), ButtonLook::Quiet);
    close->setObjectName(u"receiptClose"_s);
    auto *side = new Card(theme, QString(), this);
    side->setFixedWidth(theme.px(300));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_facts, m_print, pdf, m_next})
        side->body()->addWidget(widget);
    side->body()->addStretch();
    side->body()->addWidget(close);

    m_scroll->setAlignment(Qt::AlignHCenter);
    m_scroll->setWidget(m_paper);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Preview of the receipt"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(16));
    row->addWidget(m_scroll, 1);
    row->addWidget(side);
    connect(m_print, &QPushButton::clicked, this, &ReceiptView::print);
    connect(pdf, &QPushButton::clicked, this, &ReceiptView::savePdf);
    connect(m_next, &QPushButton::clicked, this, &ReceiptView::nextRequested);
    connect(close, &QPushButton::clicked, this, &ReceiptView::closed);
}

void ReceiptView::setReceipt(const fees::Receipt &receipt, const reports::SchoolMarks &marks)
{
    m_document = std::make_unique<reports::ReceiptDocument>(receipt, marks);
    m_number = receipt.number;
    const fees::ReceiptSnapshot &said = receipt.snapshot;
    m_title->setText(tr("Receipt %1").arg(receipt.number));
    QString facts =
        tr("%1 received from %2 on %3.")
            .arg(base::formatMoney(said.amount), said.remitter, base::formatDate(said.receivedOn));
    if (receipt.cancellation)
        facts += u'\n'
            + tr("Cancelled on %1: %2")
                  .arg(base::formatDate(receipt.cancellation->on), receipt.cancellation->reason);
    m_facts->setText(facts);
    m_paper->setAccessibleName(facts);
    draw();
    m_print->setFocus();
}

void ReceiptView::draw()
{
    // As wide as there is room for, so that nothing is hidden at the right.
    constexpr double kInchesWide = 210 / 25.4;
    const int room = m_scroll->viewport()->width();
    const int dotsPerInch = std::clamp(static_cast<int>(room / kInchesWide), 50, 130);
    if (!m_document)
        return;
    m_paper->setPixmap(QPixmap::fromImage(documents::renderPageImage(*m_document, 0, dotsPerInch)));
    m_paper->adjustSize();
}

void ReceiptView::setMayReceive(bool mayReceive)
{
    m_next->setVisible(mayReceive);
}

void ReceiptView::print()
{
    if (m_document)
        printOnPaper(m_desk, *m_document, this);
}

void ReceiptView::savePdf()
{
    if (m_document)
        saveAsPdf(m_desk, *m_document, tr("Receipt %1").arg(m_number));
}

void ReceiptView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    draw();
}

void ReceiptView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    draw();
    m_print->setFocus();
}

void ReceiptView::keyPressEvent(QKeyEvent *event)
{
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && button)
        button->click();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ui
