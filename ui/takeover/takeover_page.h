#pragma once

#include "core/takeover/takeover_sheet.h"
#include "ui/base/page.h"
#include "ui/takeover/sheet_model.h"
#include "ui/takeover/takeover_services.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace exchange {
struct Table;
}

namespace ui {

class DateField;
class EmptyState;
class Form;
class ListOutput;
class MessageBar;
class MetricCard;
class PillLabel;
class SheetView;
class Tabs;

// Taking over in mid-year (reprise en cours d'année): balances and hours typed or pasted as in a
// spreadsheet, judged while one types, written in one go and taken back as one.
class TakeoverPage final : public Page {
    Q_OBJECT

public:
    TakeoverPage(const Desk &desk, const TakeoverServices &services, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QWidget *> topBarActions() const override;
    void reload() override;
    [[nodiscard]] QSet<QString> shows() const override;
    void print() override;
    void save() override { carryOut(); }
    [[nodiscard]] QList<KeyHelp> keys() const override;
    [[nodiscard]] bool hasUnsavedWork() const override;

private:
    using Kind = takeover::SheetKind;
    struct Sheet {
        Kind kind;
        SheetModel *model;
        SheetView *view;
        PillLabel *count;
        QLabel *words; // what is thought of the current line, in full
    };

    inline static const QString kUntilField = QStringLiteral("until");
    inline static const QString kNumberField = QStringLiteral("number");

    [[nodiscard]] Sheet makeSheet(Kind kind);
    [[nodiscard]] QWidget *makeSheetCard(const Sheet &sheet, const QString &hint);
    [[nodiscard]] QWidget *makeFields();
    [[nodiscard]] QWidget *makeFigures();
    void build();

    [[nodiscard]] base::Done read();
    void showDone(const std::vector<takeover::Record> &records);
    void judge();
    void showHeader(const takeover::Check &check);
    void showJudged(const takeover::Check &check);
    void showWords(const Sheet &sheet);
    [[nodiscard]] takeover::Wish wish() const;
    [[nodiscard]] const Sheet &shown() const;

    void paste(const Sheet &sheet, const QString &text);
    void openFile(const Sheet &sheet);
    void take(const Sheet &sheet, const exchange::Table &table);
    void change(const Sheet &sheet, const QString &notice, const std::function<void()> &work);
    void carryOut();
    void takeBack(const takeover::Record &record);

    const Desk &m_desk;
    const TakeoverServices m_services;
    std::optional<takeover::Start> m_start;
    bool m_wasStarted = false; // the day has been proposed

    DateField *m_until;
    QLineEdit *m_nextReceipt;
    QPushButton *m_carryOut;
    MetricCard *m_owed;
    MetricCard *m_advances;
    MetricCard *m_hoursFigure;
    MetricCard *m_refused;
    MessageBar *m_done;
    Form *m_untilForm;
    Form *m_numberForm;
    Tabs *m_tabs;
    EmptyState *m_empty;
    QWidget *m_work;
    ListOutput *m_output;
    Sheet m_balances;
    Sheet m_hours;
};

} // namespace ui
