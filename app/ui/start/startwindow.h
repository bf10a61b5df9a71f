// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

class QScrollArea;

namespace bashgah::ui {

/// The window while no shop is open: shows the first page, or why a shop could not be opened.
class StartWindow final : public QMainWindow
{
    Q_OBJECT
public:
    explicit StartWindow(QWidget *parent = nullptr);
    /// Takes the page; the one before is deleted.
    void setPage(QWidget *page);
    [[nodiscard]] QWidget *page() const;

private:
    QScrollArea *m_area = nullptr;
};

} // namespace bashgah::ui
