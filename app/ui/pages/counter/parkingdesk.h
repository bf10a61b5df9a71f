// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/error.h"
#include "domain/purchase/purchase.h"
#include "ui/pages/counter/counterdeeds.h"

#include <QObject>
#include <QVariantMap>

#include <functional>
#include <map>
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
    /// What is on the screen and must wait when another one is taken back; nothing: the screen is free.
    using OnScreen = std::function<std::optional<domain::PurchaseDraft>()>;

    ParkingDesk(AppContext &context, OnScreen onScreen, QObject *parent = nullptr);

    [[nodiscard]] ParkedPanel &panel() const { return *m_panel; }
    /// How many wait; a click opens the list. Hidden while there are none.
    [[nodiscard]] QPushButton &badge() const { return *m_badge; }
    /// False: nothing was parked (failed() says why).
    [[nodiscard]] bool park(const domain::PurchaseDraft &draft);
    void refresh();
    /// From the list to the screen, whose purchase waits instead. A failure changes neither.
    void takeBack(domain::ParkedId id);
    /// What was given up here last waits anew.
    void parkAgain(domain::ParkedId id);
    /// The drafts that were given up here, as JSON by their ids; for a window made anew.
    [[nodiscard]] QVariantMap givenUp() const;
    void takeUpGivenUp(const QVariantMap &drafts);

signals:
    /// `facts`: what and whose it is, for undo.
    void parked(bashgah::domain::ParkedId id, const bashgah::ui::DeedFacts &facts);
    void discarded(bashgah::domain::ParkedId id, const bashgah::ui::DeedFacts &facts);
    /// It neither waits nor was given up any more: taken to a screen, or waiting under another id.
    void gone(bashgah::domain::ParkedId id);
    /// What was on the screen when it was parked.
    void takenBack(const bashgah::domain::PurchaseDraft &draft);
    void listWanted();
    void failed(const bashgah::domain::Error &error);

private:
    void discard(domain::ParkedId id);
    void tellParked(domain::ParkedId id, const domain::PurchaseDraft &draft);
    void exchange(domain::ParkedId id, const domain::PurchaseDraft &onScreen);
    [[nodiscard]] DeedFacts factsOf(const domain::PurchaseDraft &draft) const;

    AppContext &m_context;
    OnScreen m_onScreen;
    ParkedPanel *m_panel;
    QPushButton *m_badge;
    std::map<qint64, domain::PurchaseDraft> m_discarded; ///< by id, as long as the window is there
};

} // namespace bashgah::ui
