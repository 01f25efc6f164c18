fn main() {
    let b = std::fs::read(std::env::args().nth(1).unwrap()).unwrap();
    let r = kithbook::plan::read(&b);
    for f in &r.findings {
        println!("{f:?}");
    }
    println!("{}", kithbook::plan::write::schema().len());
}
