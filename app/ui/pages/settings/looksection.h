// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/settings/settingssection.h"

namespace bashgah::ui {

class FormBuilder;

/// Language, digits, theme and size of letters: settings of this computer.
class LookSection final : public SettingsSection
{
    Q_OBJECT
public:
    explicit LookSection(AppContext &context);

private:
    void addLanguage(FormBuilder &form);
    void addDigits(FormBuilder &form);
    void addTheme(FormBuilder &form);
    void addFontSize(FormBuilder &form);
};

} // namespace bashgah::ui
