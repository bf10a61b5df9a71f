// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"
#include "services/desk/scanservice.h"

#include <QObject>

#include <optional>

namespace bashgah::ui {

struct AppContext;
class Banner;
class MainWindow;

/// Takes a scan to where it belongs, from whatever page: a member's card and the codes of a purchase to the
/// counter, a receipt to its refund. What nobody knows is said over the page, with what can be done about it.
class ScanRouter final : public QObject
{
    Q_OBJECT
public:
    ScanRouter(AppContext &context, MainWindow &window, QObject *parent = nullptr);

    void take(const QString &code);

private:
    void go(const services::Scanned &scanned);
    void addProduct(const services::Scanned &product);
    void offerUnknown(const QString &code);
    void link(const QString &code);
    void undoLink(domain::MemberId member, const QString &before);
    void registerWith(const QString &code);
    [[nodiscard]] bool isBusy() const;

    AppContext &m_context;
    MainWindow &m_window;
};

} // namespace bashgah::ui
