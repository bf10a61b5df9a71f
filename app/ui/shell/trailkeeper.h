// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/staff/trailchain.h"

#include <QObject>

#include <optional>

namespace bashgah::ui {

struct AppContext;

/// Keeps the seal of the audit trail's newest line on this computer, outside the shop file, and compares it when the
/// shop is opened and each minute after that: cut off or wholly rewritten trails fit their own chain, but not this.
/// The seal only moves on while the one before it still holds.
class TrailKeeper final : public QObject
{
    Q_OBJECT
public:
    explicit TrailKeeper(AppContext &context, QObject *parent = nullptr);
    ~TrailKeeper() override;

    /// Compares now. A file that cannot be read just now says nothing.
    void look();
    /// Whether the trail was the one this computer knows when it looked last.
    [[nodiscard]] bool fits() const { return m_fits; }

    /// What this computer saw last of this shop.
    [[nodiscard]] static std::optional<domain::TrailHead> kept(const AppContext &context);
    /// What is there now is what is expected from now on: a backup was restored, or the owner knows why.
    static void accept(AppContext &context);
    /// When accept() was pressed last; backups from before do not count. The beginning of time when it never was.
    [[nodiscard]] static domain::Instant acceptedAt(const AppContext &context);
    /// Remembers `head` as what this computer saw last.
    static void keep(AppContext &context, const domain::TrailHead &head);

private:
    static void moveOn(AppContext &context);

    AppContext &m_context;
    bool m_fits = true;
};

} // namespace bashgah::ui
