// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/error.h"
#include "domain/purchase/purchase.h"

#include <QObject>

#include <optional>

class QPushButton;

namespace bashgah::ui {

struct AppContext;
class ParkedPanel;

/// Sets the purchase on the screen aside and brings it back: the list, its badge, and what is said about it.
class ParkingDesk final : public QObject
{
    Q_OBJECT
public:
    explicit ParkingDesk(AppContext &context, QObject *parent = nullptr);

    [[nodiscard]] ParkedPanel &panel() const { return *m_panel; }
    /// How many wait; a click opens the list. Hidden while there are none.
    [[nodiscard]] QPushButton &badge() const { return *m_badge; }
    /// False: nothing was parked (failed() says why).
    [[nodiscard]] bool park(const domain::PurchaseDraft &draft);
    void refresh();

signals:
    /// What was on the screen when it was parked.
    void takenBack(const bashgah::domain::PurchaseDraft &draft);
    void listWanted();
    void failed(const bashgah::domain::Error &error);

private:
    void takeBack(domain::ParkedId id);
    void discard(domain::ParkedId id);

    AppContext &m_context;
    ParkedPanel *m_panel;
    QPushButton *m_badge;
};

} // namespace bashgah::ui
