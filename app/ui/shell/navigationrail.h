// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <vector>

class QAction;
class QToolButton;
class QVBoxLayout;

namespace bashgah::ui {

/// The pages as icon and word at the leading edge. Narrow shows icons only, with the word as
/// tooltip.
class NavigationRail final : public QFrame
{
    Q_OBJECT
public:
    explicit NavigationRail(QWidget *parent = nullptr);

    void addPage(QAction *action, const QString &pageId);
    /// The next ones stand at the bottom.
    void addGap();
    void setCurrent(const QString &pageId);
    void setWordsShown(bool shown);
    [[nodiscard]] bool areWordsShown() const { return m_words; }

private:
    QVBoxLayout *m_layout = nullptr;
    std::vector<QToolButton *> m_buttons;
    QString m_current;
    bool m_words = true;
};

} // namespace bashgah::ui
