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

    /// Whether the help lies over a part of the page now.
    [[nodiscard]] bool covers(const QWidget &part) const;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QWidget *m_page;
    QWidget *m_help;
};

} // namespace bashgah::ui
