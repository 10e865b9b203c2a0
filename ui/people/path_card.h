#pragma once

#include "core/paths/individual_path.h"
#include "core/placements/placement.h"
#include "ui/base/theme.h"

#include <QStringList>
#include <QWidget>

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace ui {

// A path in words: diploma, years, decision of positioning, planned session, what is worth a look.
// Where there are several, the one to read is chosen here.
class PathCard final : public QWidget {
    Q_OBJECT

public:
    PathCard(const Theme &theme, bool mayWrite, QWidget *parent = nullptr);

    // chosen: which of them is shown; nothing is signalled.
    void setPaths(const std::vector<paths::IndividualPath> &paths, size_t chosen, QDate today);
    void show(const paths::IndividualPath &path, const QString &versionName,
        const QStringList &remarks, const placements::TimeSpent &spent, const QString &project,
        QDate today);
    void showNothing();
    using QWidget::show;

signals:
    void pathChosen(int index);
    void planWanted();
    void changeWanted();

private:
    void clear();
    void add(const QString &caption, const QString &text, bool isWarning = false);

    const bool m_mayWrite;
    QComboBox *m_choice;
    QVBoxLayout *m_facts;
    QPushButton *m_plan;
    QPushButton *m_change;
};

} // namespace ui
