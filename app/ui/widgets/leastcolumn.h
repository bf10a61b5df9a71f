// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QStackedWidget;
class QVBoxLayout;

namespace bashgah::ui {

/// The content of a page that fills it where there is room and scrolls where there is less than the least its parts can
/// do with: to be put into a ColumnScroll. (A scroll area takes what a content would like, not the least it needs, and so
/// would scroll without need.)
class LeastColumn final : public QWidget
{
    Q_OBJECT
public:
    explicit LeastColumn(QWidget *parent = nullptr);

    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    /// Of these only the one that is shown counts, and only with its least height. Stands in the column already.
    void setViews(QStackedWidget *views) { m_views = views; }
    /// Pixels.
    [[nodiscard]] int heightForWidth(int width) const override;

private:
    [[nodiscard]] int tallestPart(int width) const;

    QVBoxLayout *m_column = nullptr;
    QStackedWidget *m_views = nullptr;
};

} // namespace bashgah::ui
