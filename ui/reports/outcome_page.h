#pragma once

#include "core/documents/flow_document.h"
#include "core/reports/outcome_data.h"
#include "core/school/year_service.h"
#include "ui/base/page.h"

#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace ui {

// The outcome report (bilan annuel) of a school year as it will be printed: the same pages in the
// preview, on the printer and in the file.
class OutcomePage final : public Page {
    Q_OBJECT

public:
    OutcomePage(const Desk &desk, security::Workspace &workspace, school::YearService &years,
        QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QWidget *> topBarActions() const override;
    void reload() override;
    [[nodiscard]] QSet<QString> shows() const override;
    void print() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void readYears();
    void makeDocument();
    void drawPages();
    void savePdf();

    const Desk m_desk;
    security::Workspace &m_workspace;
    school::YearService &m_years;
    std::unique_ptr<documents::FlowDocument> m_document;
    QString m_yearLabel;
    QComboBox *m_year;
    QCheckBox *m_withStudents;
    QPushButton *m_print;
    QPushButton *m_save;
    QScrollArea *m_scroll;
    QWidget *m_paper;
    QVBoxLayout *m_pages;
    QList<QLabel *> m_images;
};

} // namespace ui
