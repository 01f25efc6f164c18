//! Weather: a sun, two clouds and far hills, with nobody in them.

use leptos::prelude::*;

/// The picture, for the whole of a screen.
pub fn weather() -> impl IntoView {
    let shapes = [
        ("weather__sun", "M560 96C604 94 640 128 642 170S608 250 564 252S484 218 482 176S516 98 560 96Z"),
        ("weather__far", "M0 470C130 424 250 432 380 462S640 500 800 440V600H0Z"),
        ("weather__near", "M0 540C160 500 300 520 450 536S690 522 800 498V600H0Z"),
        (
            "weather__shade",
            "M402 258C396 222 426 198 460 204C472 166 530 160 550 196C584 186 612 210 606 240C634 244 640 274 616 280H400C378 280 380 260 402 258Z",
        ),
        (
            "weather__cloud",
            "M396 252C390 216 420 192 454 198C466 160 524 154 544 190C578 180 606 204 600 234C628 238 634 268 610 274H394C372 274 374 254 396 252Z",
        ),
        (
            "weather__shade",
            "M126 348C122 318 146 300 172 306C184 272 234 272 248 302C278 296 298 316 294 340C316 344 320 370 300 374H126C104 374 106 350 126 348Z",
        ),
        (
            "weather__cloud",
            "M120 342C116 312 140 294 166 300C178 266 228 266 242 296C272 290 292 310 288 334C310 338 314 364 294 368H120C98 368 100 344 120 342Z",
        ),
    ];
    let shapes = shapes.map(|(class, d)| view! { <path class=class d=d/> });
    view! {
        <svg class="weather__sky" viewBox="0 0 800 600" preserveAspectRatio="xMidYMax slice" aria-hidden="true" focusable="false">
            {shapes.into_iter().collect::<Vec<_>>()}
        </svg>
    }
}
