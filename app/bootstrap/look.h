// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/devicesettings.h"

#include <QTranslator>

class QApplication;

namespace bashgah::bootstrap {

/// Language, direction, theme and font of the whole program, from the device settings. Windows made
/// afterwards have it.
class Look final
{
public:
    void apply(QApplication &application, const ui::DeviceSettings &settings);

private:
    void loadTranslations(ui::Language language);

    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace bashgah::bootstrap
