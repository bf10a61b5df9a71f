// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/staff/staffaction.h"

#include <QObject>

#include <vector>

namespace bashgah::ui {

struct AppContext;
class PageRegistry;

/// Which pages who is signed in may use: the others are grey in rail and menu, absent from the palette, and nothing
/// leads to them; their keys say why. What can be written on a page the services check by themselves.
class PageAccess final : public QObject
{
    Q_OBJECT
public:
    /// The pages' actions ("page.reports") are there already.
    PageAccess(AppContext &context, const PageRegistry &registry, QObject *parent);

    /// Any one of these opens the page; empty: it is for everybody.
    [[nodiscard]] static std::vector<domain::StaffAction> neededFor(const QString &page);
    /// Without PINs all; while the lock covers everything all as well, so that the page behind it stays.
    [[nodiscard]] bool admits(const QString &page) const;
    /// Why not.
    [[nodiscard]] QString reason(const QString &page) const;

private:
    void follow();
    void tellWhenPressed(const QString &page);
    void leaveWhatIsClosed();

    AppContext &m_context;
    const PageRegistry &m_registry;
};

} // namespace bashgah::ui
