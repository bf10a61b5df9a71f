// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QToolButton;

namespace bashgah::ui {

struct AppContext;

/// Above the pages: back and forward, shop name, the palette's field, jobs and help.
class TopBar final : public QFrame
{
    Q_OBJECT
public:
    explicit TopBar(AppContext &context, QWidget *parent = nullptr);
    void setHistory(bool canGoBack, bool canGoForward);

signals:
    void paletteWanted();
    void helpWanted();

private:
    QToolButton *addButton(const QString &icon, const QString &name);
    void addPaletteField();
    void addShopName();
    void addStaff();
    void showStaff();

    AppContext &m_context;
    QHBoxLayout *m_row = nullptr;
    QToolButton *m_back = nullptr;
    QToolButton *m_forward = nullptr;
    QToolButton *m_staff = nullptr;
};

} // namespace bashgah::ui
