// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace bashgah::ui {

/// The page with its help beside it; in a window too narrow for both the help lies over the end of the
/// page, which keeps its width.
class PageStage final : public QWidget
{
    Q_OBJECT
public:
    /// Takes both. The help begins closed.
    PageStage(QWidget *page, QWidget *help, QWidget *parent = nullptr);

    /// Whether the help lies over most of a part of the page now.
    [[nodiscard]] bool covers(const QWidget &part) const;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// The help begins to lie over the page, or no longer does.
    void coversChanged(bool covers);
    /// The window became too narrow for both while the help was open.
    void narrowed();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QWidget *m_page;
    QWidget *m_help;
    bool m_covers = false; ///< the help is open and lies over the page
};

} // namespace bashgah::ui
