#pragma once

#include "core/fees/receipt.h"
#include "core/reports/receipt_document.h"
#include "ui/base/desk.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;
class QScrollArea;

namespace ui {

// A receipt as it will be printed, beside what can be done with it.
class ReceiptView final : public QWidget {
    Q_OBJECT

public:
    explicit ReceiptView(const Desk &desk, QWidget *parent = nullptr);
    void setReceipt(const fees::Receipt &receipt, const reports::SchoolMarks &marks);
    void setMayReceive(bool mayReceive); // whether a next payment can be offered
    void print();

signals:
    void closed();
    void nextRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void savePdf();
    void draw();
    const Desk &m_desk;
    std::unique_ptr<reports::ReceiptDocument> m_document;
    QString m_number;
    QLabel *m_title;
    QLabel *m_facts;
    QLabel *m_paper;
    QScrollArea *m_scroll;
    QPushButton *m_print;
    QPushButton *m_next;
};

} // namespace ui
