// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"

#include <QObject>

namespace bashgah::ui {

struct AppContext;
class MainWindow;

/// Prints receipts for the whole window: when asked, and by itself after each sale where this desk wants that.
/// What goes wrong is said over the page, with the way out.
class PrintDesk final : public QObject
{
    Q_OBJECT
public:
    PrintDesk(AppContext &context, MainWindow &window, QObject *parent = nullptr);

    void print(domain::PurchaseId id);
    void save(domain::PurchaseId id);

private:
    AppContext &m_context;
    MainWindow &m_window;
};

} // namespace bashgah::ui
