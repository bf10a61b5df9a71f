// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPageSize>
#include <QStringList>

#include <functional>
#include <memory>

class QPagedPaintDevice;

namespace bashgah::ui {

/// One thing to print.
struct PrintOrder
{
    QString title;
    QPageSize paper;
    std::function<bool(QPagedPaintDevice &)> paint; ///< false: the device took nothing
};

enum class PrintOutcome {
    Printed,   ///< handed to the system
    NoPrinter, ///< none is set up
    Missing,   ///< the one this desk uses is gone
    Offline,   ///< stopped, or in error
    Refused,   ///< it took nothing
};

/// The printers as the system knows them; tests have their own.
class PrinterSystem
{
public:
    virtual ~PrinterSystem() = default;
    [[nodiscard]] virtual QStringList names() const = 0;
    /// Empty: the system has no favourite.
    [[nodiscard]] virtual QString usual() const = 0;
    [[nodiscard]] virtual PrintOutcome print(const QString &printer, const PrintOrder &order) = 0;
};

/// This computer's printers. Asks no dialog.
class Printers final
{
public:
    Printers();
    ~Printers();
    void use(std::unique_ptr<PrinterSystem> system) { m_system = std::move(system); }

    [[nodiscard]] QStringList names() const { return m_system->names(); }
    /// `wanted` empty: the system's usual one, else the first.
    [[nodiscard]] PrintOutcome print(const QString &wanted, const PrintOrder &order);

private:
    std::unique_ptr<PrinterSystem> m_system;
};

} // namespace bashgah::ui
