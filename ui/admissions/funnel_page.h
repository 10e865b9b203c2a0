#pragma once

#include "core/admissions/funnel_words.h"
#include "ui/base/cell_rows.h"
#include "ui/base/page.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace ui {

class IconButton;
class ListEditor;
class ListOutput;

// The school's own words of the admissions: steps, sources, criteria and levels of the stays, and
// the text of the third-form agreement. Each act is kept at once and can be taken back.
class FunnelPage final : public Page {
    Q_OBJECT

public:
    FunnelPage(const Desk &desk, security::Workspace &workspace, ListOutput &output,
        QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    void reload() override;
    [[nodiscard]] QSet<QString> shows() const override;
    void save() override;
    void print() override;
    [[nodiscard]] bool hasUnsavedWork() const override;

private:
    void addTabs();
    void addFields();
    [[nodiscard]] QWidget *makeTerms();
    void listen();
    void changeList(int tab);
    [[nodiscard]] bool isTerms() const;
    [[nodiscard]] admissions::WordList list() const;
    [[nodiscard]] std::optional<size_t> edited() const;

    void showWords();
    void fill();
    void showActs();
    void saveTerms();
    // Keeps the whole list; place: of the word that is then chosen.
    void keep(const std::vector<admissions::Word> &wanted, size_t place, const QString &notice);
    void move(int by);
    void retireOrBringBack();
    void takeAway();

    const Desk &m_desk;
    admissions::FunnelWords m_funnel;
    std::vector<admissions::Word> m_words;
    QString m_terms; // as it is stored
    CellRows m_rows;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    ListEditor *m_list;
    QLineEdit *m_label;
    QComboBox *m_stage;
    IconButton *m_up;
    IconButton *m_down;
    IconButton *m_remove;
    QPushButton *m_retire;
    QPlainTextEdit *m_text;
    QPushButton *m_saveText;
    int m_tab = 0;
};

} // namespace ui
