// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a scene says of layers, filter and selection: taken from the desk and given back to it.
#pragma once

#include "db/scene.h"

namespace sd {

class Desk;
class Preferences;

/// Date, known-on, camera, layers, filter, selection and drawing as they are on the screen.
Scene sceneOf(Desk &desk, const Preferences &preferences);

/// Puts a scene on the screen. What the store no longer has (a place, a faction) and words that are
/// unknown are passed over.
void show(const Scene &scene, Desk &desk, Preferences &preferences);

} // namespace sd
