// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actionregistry.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QString>

namespace bashgah::ui {

class DeviceSettings;

/// The keys that the user of this computer chose, and which ones may be chosen.
class OwnKeys final
{
    Q_DECLARE_TR_FUNCTIONS(OwnKeys)
public:
    [[nodiscard]] static ActionRegistry::Keys read(const DeviceSettings &settings);
    static void write(DeviceSettings &settings, const ActionRegistry::Keys &keys);

    /// Why no command may have this key, in words; empty: one may.
    [[nodiscard]] static QString whyNot(const QKeySequence &key);
    /// What to know about a key that may be chosen; empty: nothing.
    [[nodiscard]] static QString remark(const QKeySequence &key);
};

} // namespace bashgah::ui
