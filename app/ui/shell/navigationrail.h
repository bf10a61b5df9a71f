// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <utility>
#include <vector>

class QAction;
class QMenu;
class QToolButton;
class QVBoxLayout;

namespace bashgah::ui {

/// The pages as icon and word at the leading edge, those that are seldom needed behind one button. Narrow shows
/// icons only, with the word as tooltip.
class NavigationRail final : public QFrame
{
    Q_OBJECT
public:
    explicit NavigationRail(QWidget *parent = nullptr);

    void addPage(QAction *action, const QString &pageId);
    /// One button for all of these; `open` is its action.
    void addMore(QAction *open, const std::vector<std::pair<QAction *, QString>> &pages);
    /// Shows them beside the button, the first one chosen for the keys.
    void openMore();
    /// The next ones stand at the bottom.
    void addGap();
    void setCurrent(const QString &pageId);
    void setWordsShown(bool shown);
    [[nodiscard]] bool areWordsShown() const { return m_words; }

private:
    [[nodiscard]] QToolButton *addButton(QAction *action, const QString &name);

    QVBoxLayout *m_layout = nullptr;
    std::vector<QToolButton *> m_buttons;
    QToolButton *m_more = nullptr;
    QMenu *m_moreMenu = nullptr;
    QString m_current;
    bool m_words = true;
};

} // namespace bashgah::ui
