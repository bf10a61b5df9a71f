// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printers.h"

#include <QPrinter>
#include <QPrinterInfo>

namespace bashgah::ui {
namespace {

class RealPrinters final : public PrinterSystem
{
public:
    [[nodiscard]] QStringList names() const override { return QPrinterInfo::availablePrinterNames(); }
    [[nodiscard]] QString usual() const override { return QPrinterInfo::defaultPrinterName(); }
    [[nodiscard]] PrintOutcome print(const QString &name, const PrintOrder &order) override
    {
        const QPrinterInfo info = QPrinterInfo::printerInfo(name);
        if (info.isNull())
            return PrintOutcome::Missing;
        if (info.state() == QPrinter::Error || info.state() == QPrinter::Aborted)
            return PrintOutcome::Offline;
        QPrinter printer(info, QPrinter::HighResolution);
        printer.setDocName(order.title);
        printer.setFullPage(true);
        printer.setPageSize(order.paper);
        printer.setPageMargins(QMarginsF());
        return order.paint(printer) ? PrintOutcome::Printed : PrintOutcome::Refused;
    }
};

} // namespace

Printers::Printers() : m_system(std::make_unique<RealPrinters>()) {}

Printers::~Printers() = default;

PrintOutcome Printers::print(const QString &wanted, const PrintOrder &order)
{
    const QStringList there = m_system->names();
    if (!wanted.isEmpty())
        return there.contains(wanted) ? m_system->print(wanted, order) : PrintOutcome::Missing;
    if (there.isEmpty())
        return PrintOutcome::NoPrinter;
    const QString usual = m_system->usual();
    return m_system->print(there.contains(usual) ? usual : there.front(), order);
}

} // namespace bashgah::ui
